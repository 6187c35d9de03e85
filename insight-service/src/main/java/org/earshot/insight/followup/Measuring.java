package org.earshot.insight.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.earshot.insight.action.BeforeAndAfter;
import org.earshot.insight.action.Measurement;
import org.earshot.insight.alert.ActionTaken;
import org.earshot.insight.alert.Alert;
import org.earshot.insight.answering.Step;
import org.earshot.insight.directory.Directory;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.family.FamilyStore;
import org.earshot.insight.family.KnownShift;
import org.earshot.insight.instrument.PlannedSteps;
import org.earshot.insight.release.ReleaseStore;
import org.earshot.insight.release.Told;
import org.earshot.insight.response.Reader;
import org.earshot.insight.shift.Bucket;

/** Measures the series of an alert again after an action. */
@ApplicationScoped
public class Measuring {
    private static final int YEAR_WEEKS = 52;

    private final FamilyStore families;
    private final ReleaseStore releases;
    private final Directory directory;
    private final PlannedSteps steps;

    public Measuring(FamilyStore families, ReleaseStore releases, Directory directory, PlannedSteps steps) {
        this.families = families;
        this.releases = releases;
        this.directory = directory;
        this.steps = steps;
    }

    /** As of now; the first measurement looks no further than the day that was set for it. Runs in the organisation's transaction. */
    public Measurement of(UUID organizationId, Alert alert, ActionTaken taken, Instant now) {
        KnownShift shift = alert.shift();
        int actionWeek = week(taken.action().from());
        int behind = shift.family().step().isPresent() ? Step.WEEKS_BEHIND : 0;
        int currentWeek = Reader.week(now) - behind;
        int measuredWeek = taken.measured() == null ? week(taken.action().measureOn()) : currentWeek;
        int from = actionWeek - 2 * YEAR_WEEKS;
        Told told = releases.told(organizationId, shift.family().need(), from);
        DisclosureGate gate = DisclosureGate.of(directory.policy(organizationId).disclosureThreshold());
        return new BeforeAndAfter(shift, told, from, currentWeek, families.people(organizationId), gate)
                .of(
                        actionWeek,
                        measuredWeek,
                        currentWeek,
                        steps.weeks(organizationId, shift.family().need()));
    }

    private static int week(LocalDate day) {
        return Bucket.weekOf(day.toEpochDay());
    }
}
