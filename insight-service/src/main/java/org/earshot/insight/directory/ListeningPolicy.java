package org.earshot.insight.directory;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.event.DirectoryEntry;
import org.earshot.contracts.policy.AlertPolicy;
import org.earshot.contracts.policy.PolicyVersion;
import org.jspecify.annotations.Nullable;

/**
 * How alerts are raised at a place, with the standard where nobody decided.
 *
 * @param alerting what was decided
 * @param disclosureThreshold fewest distinct people behind a released figure; the organisation's, for its programs too
 * @param version of the policy; 0 = nobody decided
 * @param programId whose policy it is; null = the organisation's
 */
public record ListeningPolicy(
        AlertPolicy alerting,
        int disclosureThreshold,
        int version,
        @Nullable UUID programId) {
    /** However an organisation sets it, fewer people than this are never shown. */
    public static final int LOWEST_THRESHOLD = 5;

    /** What holds unless an organisation says otherwise. */
    public static final ListeningPolicy STANDARD = new ListeningPolicy(AlertPolicy.STANDARD, 10, 0, null);

    public ListeningPolicy {
        disclosureThreshold = Math.max(LOWEST_THRESHOLD, disclosureThreshold);
    }

    /** What the directory says of an organisation, with the standard where it says nothing. */
    public static ListeningPolicy of(DirectoryEntry.Organization organization) {
        Double weeks = organization.falseAlarmWeeks();
        Integer threshold = organization.disclosureThreshold();
        PolicyVersion decided = Objects.requireNonNullElse(organization.policy(), PolicyVersion.undecided(null));
        AlertPolicy alerting = decided.policy();
        return new ListeningPolicy(
                alerting != null ? alerting : weeks == null ? AlertPolicy.STANDARD : budget(weeks),
                threshold == null ? STANDARD.disclosureThreshold : threshold,
                decided.version(),
                null);
    }

    private static AlertPolicy budget(double weeks) {
        return AlertPolicy.STANDARD.withBudget(
                Math.min(AlertPolicy.MOST_WEEKS, Math.max(AlertPolicy.FEWEST_WEEKS, weeks)));
    }

    /** A program's own, in place of this one of its organisation; empty while it goes by this one. */
    public Optional<ListeningPolicy> ofProgram(DirectoryEntry.Program program) {
        PolicyVersion decided = program.policy();
        AlertPolicy own = decided == null ? null : decided.policy();
        return decided == null || own == null
                ? Optional.empty()
                : Optional.of(new ListeningPolicy(own, disclosureThreshold, decided.version(), program.id()));
    }

    /** The same with another budget, to see what that would change. */
    public ListeningPolicy withBudget(double weeks) {
        return new ListeningPolicy(alerting.withBudget(weeks), disclosureThreshold, version, programId);
    }

    /** Mean weeks to a false alert of one family and direction that are accepted. */
    public double falseAlarmWeeks() {
        return alerting.falseAlarmWeeks();
    }

    /** Another text whenever the detector looks for shifts in another way. */
    public String detecting() {
        return falseAlarmWeeks() + " " + disclosureThreshold + " " + String.join(" ", alerting.unwatchedDimensions());
    }

    /** Whether shifts of a need raise alerts. */
    public boolean watches(String need) {
        return !alerting.unwatchedNeeds().contains(need);
    }
}
