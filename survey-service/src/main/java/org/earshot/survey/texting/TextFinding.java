package org.earshot.survey.texting;

import org.jspecify.annotations.Nullable;

/**
 * What people would stumble over.
 *
 * @param pointer RFC 6901 pointer into the instrument
 * @param language in which it is so, or null for every one
 * @param subject what it is about, such as the label or the letters
 */
public record TextFinding(
        Kind kind, String pointer, @Nullable String language, String subject) {

    /** What is wrong. */
    public enum Kind {
        /** A text message cannot ask it: people are sent to the page for this question. */
        ONLY_ON_A_PAGE("only-on-a-page"),
        /** It takes more than three segments. */
        LONG("long-text"),
        /** A few letters outside of the GSM alphabet more than double the cost. */
        COSTLY_LETTERS("costly-letters"),
        /** A label begins with the number of another answer. */
        MISLEADING_NUMBER("misleading-number"),
        /** Whoever types the label cannot be understood, because it is like another one. */
        LIKE_ANOTHER("like-another"),
        /** Whoever types the label commands something instead of answering. */
        COMMAND("command-word"),
        /** More answers than digits. */
        MANY_ANSWERS("many-answers");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** Stable and for programs. */
        public String code() {
            return code;
        }
    }
}
