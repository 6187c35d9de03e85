package org.earshot.insight.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.earshot.insight.codebook.Span;

/** Finds what may tell who somebody is: addresses, numbers, and words that are written as names are. */
public final class Personal {
    private static final Pattern ADDRESS =
            Pattern.compile("\\S+@\\S+|(?:https?://|www\\.)\\S+|@\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NUMBER =
            Pattern.compile("[+(]?\\d(?:[\\d\\s().:/-]*\\d)?", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern CAPITALISED =
            Pattern.compile("(?<![\\p{L}\\p{M}])\\p{Lu}[\\p{Ll}\\p{M}]+(?:['\u2019-]\\p{Lu}?\\p{Ll}+)*");

    /** Every noun has a capital there. */
    private static final Set<String> CAPITALS_SAY_NOTHING = Set.of("de", "lb");

    private Personal() {}

    /** Addresses, telephone and other numbers; wherever they are. */
    static List<Span> numbersAndAddresses(String text) {
        List<Span> found = new ArrayList<>();
        ADDRESS.matcher(text).results().map(Personal::span).forEach(found::add);
        NUMBER.matcher(text).results().map(Personal::span).forEach(found::add);
        return found;
    }

    /** Capitalised words inside of a sentence; none where capitals say nothing or do not exist. */
    static List<Span> names(String text, String language) {
        if (CAPITALS_SAY_NOTHING.contains(Locale.forLanguageTag(language).getLanguage())) {
            return List.of();
        }
        return CAPITALISED
                .matcher(text)
                .results()
                .filter(word -> !beginsSentence(text, word.start()))
                .map(Personal::span)
                .toList();
    }

    /** Everything to look at before others read the text, in order. */
    public static List<Span> of(String text, String language) {
        List<Span> all = new ArrayList<>(numbersAndAddresses(text));
        all.addAll(names(text, language));
        all.sort(Comparator.comparingInt(Span::start));
        return all;
    }

    static boolean beginsSentence(String text, int at) {
        int before = at - 1;
        while (before >= 0 && !Character.isLetterOrDigit(text.charAt(before))) {
            if (".!?\u2026\u00a1\u00bf\n\u061f".indexOf(text.charAt(before)) >= 0) {
                return true;
            }
            before--;
        }
        return before < 0;
    }

    private static Span span(MatchResult found) {
        return new Span(found.start(), found.end());
    }
}
