package org.earshot.survey.exchange.format;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Ids of questions or choices made of the names in a file: lower-case letters, digits and hyphens, each once. */
public final class Ids {
    private static final int MAX_CHARS = 64;
    private static final int ROOM_FOR_NUMBER = 6;
    private static final Pattern FORBIDDEN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern HYPHENS_AROUND = Pattern.compile("^-+|-+$");

    private final Map<String, String> byName = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** A new id for {@code name}; the same name twice gets two ids, and {@link #of} tells the first. */
    public String add(String name) {
        String base = base(name);
        String id = base;
        for (int number = 2; !taken.add(id); number++) {
            id = base + "-" + number;
        }
        byName.putIfAbsent(name, id);
        return id;
    }

    /** The id that {@code name} was given, or empty. */
    public Optional<String> of(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private static String base(String name) {
        String latin = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String bare = HYPHENS_AROUND
                .matcher(FORBIDDEN.matcher(latin.replaceAll("\\p{M}+", "")).replaceAll("-"))
                .replaceAll("");
        String some = bare.isEmpty() ? "x" : bare;
        return some.length() > MAX_CHARS - ROOM_FOR_NUMBER ? some.substring(0, MAX_CHARS - ROOM_FOR_NUMBER) : some;
    }
}
