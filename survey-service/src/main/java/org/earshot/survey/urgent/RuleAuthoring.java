package org.earshot.survey.urgent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.earshot.contracts.problem.Problem.Fault;
import org.earshot.survey.identifier.TimeOrderedIds;

/** Rules are made, changed and ended; each is a version more, and names who did it. */
@ApplicationScoped
public class RuleAuthoring {
    private final Rules rules;
    private final RuleCheck check;
    private final TimeOrderedIds ids;
    private final Clock clock;

    public RuleAuthoring(Rules rules, RuleCheck check, TimeOrderedIds ids, Clock clock) {
        this.rules = rules;
        this.check = check;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Makes a rule. It looks at answers that are accepted from now on.
     *
     * @throws RuleRefused when it could not ring, or nobody would hear it
     */
    public RuleVersion make(UUID organizationId, UUID by, WantedRule wanted) {
        refuseFaults(wanted);
        Instant now = now();
        RuleVersion made = new RuleVersion(wanted.as(organizationId, ids.get(), 1, now), false, now, by);
        rules.add(made);
        return made;
    }

    /**
     * Changes a rule, and with it who may read what rang before.
     *
     * @param version that the change was made on
     * @return the next version, or empty when there is no such rule
     * @throws RuleRefused when it is faulty, was changed meanwhile or has ended
     */
    public Optional<RuleVersion> change(UUID ruleId, int version, UUID by, WantedRule wanted) {
        return next(ruleId, version, latest -> {
            refuseFaults(wanted);
            return new RuleVersion(
                    wanted.as(
                            latest.rule().organizationId(),
                            ruleId,
                            version + 1,
                            latest.rule().since()),
                    false,
                    now(),
                    by);
        });
    }

    /**
     * Ends a rule for good; what rang stays readable to those it named last.
     *
     * @param version that was read
     * @return the last version, or empty when there is no such rule
     * @throws RuleRefused when it was changed meanwhile or has ended
     */
    public Optional<RuleVersion> end(UUID ruleId, int version, UUID by) {
        return next(ruleId, version, latest -> latest.end(now(), by));
    }

    private Optional<RuleVersion> next(UUID ruleId, int version, Function<RuleVersion, RuleVersion> change) {
        return rules.versionsToChange(ruleId).stream().findFirst().map(latest -> {
            if (latest.ended()) {
                throw new RuleRefused(RuleRefused.Kind.ENDED, List.of());
            }
            if (latest.rule().version() != version) {
                throw new RuleRefused(RuleRefused.Kind.CHANGED_MEANWHILE, List.of());
            }
            RuleVersion next = change.apply(latest);
            rules.add(next);
            return next;
        });
    }

    private void refuseFaults(WantedRule wanted) {
        List<Fault> faults = check.faults(wanted);
        if (!faults.isEmpty()) {
            throw new RuleRefused(RuleRefused.Kind.FAULTY, faults);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
