package org.earshot.contracts.event;

import java.util.Locale;

/** What answers can say about a question. */
public enum QuestionFindingKind {
    /** Many saw it and left it. */
    LEFT_OPEN,
    /** Many would rather not say. */
    RATHER_NOT_SAY,
    /** Many who began went no further than here. */
    STOPPED_HERE,
    /** Many chose "other". */
    OTHER_OVERFLOWS,
    /** Most answers are the lowest that there is. */
    FLOOR,
    /** Most answers are the highest that there is. */
    CEILING,
    /** Many gave all questions of a run, which begins here, the same answer. */
    SAME_ANSWERS,
    /** People at the same level answer it otherwise in another language. */
    DIFFERS_BY_LANGUAGE;

    /** Kebab-case, for programs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
