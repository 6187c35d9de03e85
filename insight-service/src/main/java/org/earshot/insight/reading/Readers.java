package org.earshot.insight.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.OptionalInt;
import java.util.UUID;
import org.earshot.insight.answering.Step;
import org.earshot.insight.directory.Directory;
import org.earshot.insight.instrument.GroupLabels;
import org.earshot.insight.instrument.PlannedSteps;

/** Knows what a reader's answers depend on beside rows: names, what questions mean, the organisation's gate and the day. */
@ApplicationScoped
public class Readers {
    private final Directory directory;
    private final GroupLabels labels;
    private final KnownThemes themes;
    private final PlannedSteps steps;
    private final Clock clock;

    public Readers(Directory directory, GroupLabels labels, KnownThemes themes, PlannedSteps steps, Clock clock) {
        this.directory = directory;
        this.labels = labels;
        this.themes = themes;
        this.steps = steps;
        this.clock = clock;
    }

    /** What things are called for a reader. */
    public Names names(UUID organizationId, String language) {
        return new Names(directory, labels, themes, organizationId, language);
    }

    /** Fewest distinct people behind a figure of the organisation. */
    public int threshold(UUID organizationId) {
        return directory.policies(organizationId).organization().disclosureThreshold();
    }

    /** The running week. */
    public int currentWeek() {
        return org.earshot.insight.response.Reader.week(clock.instant());
    }

    /** The latest week, the running one included, from which a question about a need means something else; empty where none does. */
    public OptionalInt reworded(UUID organizationId, String need) {
        return PlannedSteps.latest(steps.weeks(organizationId, need), currentWeek());
    }

    /** For needs, and for everything else that is no step. */
    Reader reader(UUID organizationId, String language) {
        return reader(organizationId, language, 0);
    }

    /** For the steps of answering, whose running week lies behind. */
    Reader readerOfSteps(UUID organizationId, String language) {
        return reader(organizationId, language, Step.WEEKS_BEHIND);
    }

    private Reader reader(UUID organizationId, String language, int weeksBehind) {
        Instant now = clock.instant();
        return new Reader(
                names(organizationId, language),
                directory.policies(organizationId),
                need -> steps.weeks(organizationId, need),
                now,
                weeksBehind);
    }
}
