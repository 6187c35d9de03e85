package org.earshot.survey.community;

import java.util.List;
import java.util.UUID;

/** What was said of the questions of the organisation at hand: by reviewers, and in the assumption log. */
public interface Voices {
    /** Everything that reviewers said of an instrument. */
    List<Opinion> opinions(UUID instrumentId);

    /** Keeps an opinion; an earlier one of the same reviewer on the same question gives way. */
    void keep(UUID organizationId, UUID instrumentId, Opinion opinion);

    /** The log of an instrument, in the order written. */
    List<LogEntry> log(UUID instrumentId);

    /** Adds a line. */
    void add(UUID organizationId, UUID instrumentId, LogEntry entry);
}
