package org.earshot.insight.alert;

import java.util.Locale;

/** Why the service closed an alert. */
public enum Closing {
    /** An opposite shift brought the need back to what it was before. */
    BACK_TO_BEFORE,
    /** A year has passed: what was new is now what is expected. */
    NEW_NORMAL,
    /** Corrections, withdrawals or late answers took the evidence away. */
    NO_LONGER_CARRIED,
    /** The rule of the theme was changed: what it counts is something else. */
    RULE_CHANGED,
    /** Somebody decided that the theme is not watched any more, or took it out of the codebook. */
    NOT_WATCHED,
    /** A week of enough answers was not beyond the threshold any more. */
    WITHIN_THRESHOLD;

    /** The word kept in the history. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
