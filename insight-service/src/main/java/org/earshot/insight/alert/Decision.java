package org.earshot.insight.alert;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a person decided about an alert. */
public enum Decision {
    /** Do something about it. */
    ACT,
    /** Wait and look again. */
    WATCH,
    /** Leave it, for the reason given. */
    DECLINE;

    /** The word used in JSON and in forms. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
