package org.earshot.insight.flag;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is known of how a response came. None of it takes anything from a response: it counts like every other. */
public enum Flag {
    /** A field was filled in that no person sees: a program may have answered. */
    HIDDEN_FIELD,
    /** Less than a second was taken for each answer. */
    TOO_FAST,
    /** Somebody of the organisation entered what somebody else said. */
    ON_BEHALF,
    /** Only the day is known on which it was given. */
    DAY_ONLY,
    /** The device's clock was wrong; the time was put right. */
    TIME_CORRECTED;

    /** As it stands in JSON: {@code too-fast}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
