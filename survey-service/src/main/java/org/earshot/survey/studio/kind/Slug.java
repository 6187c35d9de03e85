package org.earshot.survey.studio.kind;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Ids made of words: lower-case letters, digits and hyphens. */
public final class Slug {
    private static final int MAX_CHARS = 40;

    private Slug() {}

    /**
     * An id that reads like the text.
     *
     * @param otherwise where nothing of the text can be written so, as of Arabic
     * @param taken ids that it must not be
     */
    public static String of(String text, String otherwise, Set<String> taken) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String id = plain.isEmpty() ? otherwise : shortened(plain);
        if (!taken.contains(id)) {
            return id;
        }
        int number = 2;
        while (taken.contains(id + "-" + number)) {
            number++;
        }
        return id + "-" + number;
    }

    private static String shortened(String plain) {
        if (plain.length() <= MAX_CHARS) {
            return plain;
        }
        int end = plain.lastIndexOf('-', MAX_CHARS);
        return plain.substring(0, end > 0 ? end : MAX_CHARS);
    }
}
