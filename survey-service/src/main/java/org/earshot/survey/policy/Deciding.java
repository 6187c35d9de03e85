package org.earshot.survey.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.event.DirectoryEntry.Organization;
import org.earshot.contracts.policy.AlertPolicy;
import org.earshot.contracts.policy.PolicyVersion;
import org.earshot.survey.directory.Directory;
import org.earshot.survey.directory.PlaceKind;
import org.jspecify.annotations.Nullable;

/** Policies are decided: by several people without one overwriting another, and told to the other services or not made. */
@ApplicationScoped
public class Deciding {
    private final Policies policies;
    private final Directory directory;
    private final Clock clock;

    public Deciding(Policies policies, Directory directory, Clock clock) {
        this.policies = policies;
        this.directory = directory;
        this.clock = clock;
    }

    /** Whether there is such an organisation, or program of it. */
    public boolean exists(Scope scope) {
        UUID program = scope.programId();
        return program == null
                ? directory.organization().isPresent()
                : directory.place(PlaceKind.PROGRAM, program).isPresent();
    }

    /**
     * What holds there now. An organisation's always has a policy, the standard at least; a program's has none while it goes by
     * its organisation's.
     */
    public PolicyVersion current(Scope scope) {
        PolicyVersion latest = policies.latest(scope.id());
        return scope.isProgram() || latest.policy() != null ? latest : PolicyVersion.undecided(undecided());
    }

    /** The policy that a program or organisation goes by. */
    public AlertPolicy inForce(Scope scope) {
        AlertPolicy own = current(scope).policy();
        AlertPolicy organizations = own == null
                ? current(Scope.organization(scope.organizationId())).policy()
                : own;
        return organizations == null ? AlertPolicy.STANDARD : organizations;
    }

    private AlertPolicy undecided() {
        Optional<Double> weeks = directory.organization().map(Organization::falseAlarmWeeks);
        return weeks.map(AlertPolicy.STANDARD::withBudget).orElse(AlertPolicy.STANDARD);
    }

    /**
     * Decides.
     *
     * @param version that the decision was made on
     * @param policy null for a program that shall go by its organisation's
     * @param by account or client
     * @return the new version; the current one when nothing would change
     * @throws DecidedMeanwhile when {@code version} is not the latest
     * @throws NotApplicable when the policy cannot be applied there
     */
    public PolicyVersion decide(Scope scope, int version, @Nullable AlertPolicy policy, UUID by) {
        PolicyVersion current = current(scope);
        if (current.version() != version) {
            throw new DecidedMeanwhile(current.version());
        }
        if (policy != null) {
            Applicability.check(policy, scope, this::isPlace);
        }
        if (Objects.equals(policy, current.policy())) {
            return current;
        }
        Instant now = clock.instant();
        PolicyVersion decided = new PolicyVersion(version + 1, monday(now), now, by, policy);
        if (!policies.add(scope, decided)) {
            throw new DecidedMeanwhile(policies.latest(scope.id()).version());
        }
        directory.tellAgain(scope.programId());
        return decided;
    }

    private boolean isPlace(UUID id) {
        return directory.place(PlaceKind.PROGRAM, id).isPresent()
                || directory.place(PlaceKind.SITE, id).isPresent();
    }

    private static LocalDate monday(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
