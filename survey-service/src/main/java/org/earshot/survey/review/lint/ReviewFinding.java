package org.earshot.survey.review.lint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a rule found.
 *
 * @param question id of the question, or null when it is about the instrument as a whole
 * @param pointer RFC 6901 pointer into the instrument's JSON document
 * @param language of the wording, or null when it is about every language
 * @param words what triggered it, as written; may be empty
 * @param rewrite a wording to begin from, in the question's own language, or null when none can be made by rule
 * @param basis the text that was judged: while it stays the same, so does {@link #key}
 * @param heard what answers say, or null when the text alone was judged
 */
public record ReviewFinding(
        String rule,
        @Nullable String question,
        String pointer,
        @Nullable String language,
        List<String> words,
        @Nullable String rewrite,
        String basis,
        @Nullable Heard heard) {
    private static final int KEY_BYTES = 8;

    /** What was found in the text alone. */
    public ReviewFinding(
            String rule,
            @Nullable String question,
            String pointer,
            @Nullable String language,
            List<String> words,
            @Nullable String rewrite,
            String basis) {
        this(rule, question, pointer, language, words, rewrite, basis, null);
    }

    /**
     * What answers to a published version say.
     *
     * @param share of the people, 0 to 1 and rounded; null where the finding is no share
     * @param people at the least
     * @param language BCP 47 tag of the answers that differ, or null
     */
    public record Heard(
            int version,
            @Nullable Double share,
            long people,
            @Nullable String language) {}

    public ReviewFinding {
        words = List.copyOf(words);
    }

    /** Names this finding for as long as the text that it is about stays as it is: 16 lower-case hexadecimal digits. */
    public String key() {
        String identity =
                String.join("\u0000", rule, question == null ? "" : question, language == null ? "" : language, basis);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
