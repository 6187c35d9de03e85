package org.earshot.insight.update;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where an update stands. */
public enum UpdateState {
    /** Not told yet. */
    DRAFT,
    /** On the program's public page. */
    PUBLISHED,
    /** Was told and is not any more; it answers nobody. */
    TAKEN_BACK;

    /** The word used in JSON. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
