package org.earshot.survey.campaign;

import java.util.Locale;
import java.util.Set;

/** Where a campaign stands. That it is over follows from its last day. */
public enum Status {
    DRAFT,
    RUNNING,
    PAUSED,
    STOPPED;

    /** Whether it may go there from here. */
    boolean leadsTo(Status next) {
        return switch (this) {
            case DRAFT, PAUSED -> Set.of(RUNNING, STOPPED).contains(next);
            case RUNNING -> Set.of(PAUSED, STOPPED).contains(next);
            case STOPPED -> false;
        };
    }

    /** As written in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
