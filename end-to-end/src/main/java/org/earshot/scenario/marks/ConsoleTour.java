package org.earshot.scenario.marks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.scenario.api.Api;
import org.earshot.scenario.api.Reply;

/** The pages of the console as somebody finds them who follows every link from the first one. */
public final class ConsoleTour {
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern NOT_THE_CONSOLE =
            Pattern.compile("/(api|a|r|heard|understood|preview|sign-out|q)(/.*)?");

    /** After these, a part of an address names one of many. */
    private static final Set<String> MANY = Set.of("needs", "theme", "questions", "new", "poster");

    private final Set<String> kinds = new HashSet<>();
    private final List<String> pages = new ArrayList<>();
    private final Deque<String> toFollow = new ArrayDeque<>();
    private final Api api;

    private ConsoleTour(Api api) {
        this.api = api;
    }

    /** One address of each kind, in the order in which they are found; in English where a page is of a language. */
    public static List<String> of(Api api) {
        ConsoleTour console = new ConsoleTour(api);
        console.found("/");
        while (!console.toFollow.isEmpty()) {
            console.follow(console.toFollow.remove());
        }
        return List.copyOf(console.pages);
    }

    /** What an address has in common with others of its kind, {@code /alerts/*} for example. */
    static String kind(String address) {
        StringBuilder kind = new StringBuilder();
        String before = "";
        for (String part : address.replaceFirst("\\?.*", "").substring(1).split("/", -1)) {
            boolean oneOfMany = MANY.contains(before) || part.chars().anyMatch(Character::isDigit);
            kind.append('/').append(oneOfMany ? "*" : part);
            before = part;
        }
        return kind.toString();
    }

    private void found(String address) {
        String kind = kind(address);
        if (!NOT_THE_CONSOLE.matcher(kind).matches() && kinds.add(kind)) {
            toFollow.add(address);
        }
    }

    /** What is no page is left out: a file to take along, an address that answers with a problem. */
    private void follow(String address) {
        Reply reply = api.page(address);
        if (!reply.succeeded() || !reply.body().stripLeading().startsWith("<!doctype html")) {
            return;
        }
        pages.add(address);
        Matcher link = LINK.matcher(reply.body());
        while (link.find()) {
            found(link.group(1).replace("&amp;", "&"));
        }
    }
}
