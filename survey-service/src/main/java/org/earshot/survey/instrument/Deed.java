package org.earshot.survey.instrument;

import org.earshot.contracts.value.Complete;

/**
 * What was done to a draft in one step.
 *
 * @param verb what happened
 * @param subject id of the question or tag of the language that it happened to; empty for the instrument as a whole
 */
public record Deed(Verb verb, String subject) {

    public Deed {
        Complete.present(verb, "verb");
        Complete.text(subject, "subject");
    }

    /** Something done to the instrument as a whole. */
    public static Deed of(Verb verb) {
        return new Deed(verb, "");
    }

    /** What can be done. */
    public enum Verb {
        QUESTION_ADDED,
        QUESTION_CHANGED,
        QUESTION_MOVED,
        REPEAT_CHANGED,
        SCORE_CHANGED,
        QUESTION_DUPLICATED,
        QUESTION_REMOVED,
        WORDS_CHANGED,
        LANGUAGE_ADDED,
        LANGUAGE_REMOVED,
        TRANSLATED,
        /** The whole document was sent anew, as over REST. */
        REPLACED;

        /** Whether the same again, at once, is the same step: a text is typed in several goes. */
        boolean isTyped() {
            return this == QUESTION_CHANGED || this == WORDS_CHANGED;
        }
    }
}
