package org.earshot.insight.action;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a measurement after an action says. */
public enum Outcome {
    /** The whole interval lies on the side that was wanted. */
    HELPED,
    /** The interval holds no change, and not the way back to before the shift. */
    NO_CHANGE,
    /** The whole interval lies on the other side: it went on. */
    WORSE,
    /** Too few people or weeks, or the interval still holds both no change and the whole way back. */
    TOO_EARLY,
    /** A question began to mean something else before it could be told: no further week can be compared with those before the action. */
    REWORDED;

    /** Whether it says what became of the series. */
    public boolean tells() {
        return this != TOO_EARLY && this != REWORDED;
    }

    /** The word used in JSON. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
