package org.earshot.insight.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.earshot.insight.directory.Directory;
import org.earshot.insight.instrument.GroupLabels;

/** Knows what a reader's answers depend on beside rows: names, the organisation's gate and the day. */
@ApplicationScoped
public class Readers {
    private final Directory directory;
    private final GroupLabels labels;
    private final Clock clock;

    public Readers(Directory directory, GroupLabels labels, Clock clock) {
        this.directory = directory;
        this.labels = labels;
        this.clock = clock;
    }

    Reader reader(UUID organizationId, String language) {
        Instant now = clock.instant();
        return new Reader(
                new Names(directory, labels, organizationId, language), directory.policies(organizationId), now);
    }
}
