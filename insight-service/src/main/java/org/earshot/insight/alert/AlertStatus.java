package org.earshot.insight.alert;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where an alert stands. */
public enum AlertStatus {
    /** Nobody has taken it up. */
    OPEN,
    /** Someone has seen it. */
    ACKNOWLEDGED,
    /** Someone decided; a later decision replaces an earlier one. */
    DECIDED,
    /** Someone said that it is part of another alert's story; what is decided there holds. */
    MERGED,
    /** The shift ended, or the answers no longer carry it. Nothing follows. */
    CLOSED;

    /** The word used in JSON and in queries. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
