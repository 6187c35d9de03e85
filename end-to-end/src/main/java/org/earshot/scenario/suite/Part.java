package org.earshot.scenario.suite;

import java.util.List;
import java.util.Locale;

/** What can be killed by itself. The launcher holds the broker; the database goes with it. */
public enum Part {
    SURVEY,
    INGEST,
    INSIGHT,
    LAUNCHER;

    /** The three services, which the launcher starts again by itself. */
    public static final List<Part> SERVICES = List.of(SURVEY, INGEST, INSIGHT);

    /** Its short name, as in the launcher's files and in paths. */
    public String shortName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
