package org.earshot.insight.reading;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a need at a place stands. */
public enum Standing {
    /** Too few weeks or answers for shift detection; the figures are still there. */
    COLD_START,
    /** As expected. */
    QUIET,
    /** Evidence is building up. */
    WATCH,
    /** A shift is open. */
    SHIFTED;

    /** The word used in JSON. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
