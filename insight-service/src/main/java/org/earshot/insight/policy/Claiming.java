package org.earshot.insight.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.contracts.event.ShiftEvent.Direction;
import org.earshot.insight.directory.Directory;
import org.earshot.insight.directory.ListeningPolicy;
import org.earshot.insight.directory.Policies;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.family.CellCount;
import org.earshot.insight.family.Family;
import org.earshot.insight.family.FamilyStore;
import org.earshot.insight.family.History;
import org.earshot.insight.instrument.PlannedSteps;
import org.earshot.insight.organization.Looking;
import org.earshot.insight.policy.PublicClaims.Claim;
import org.earshot.insight.response.Reader;
import org.earshot.insight.shift.Measure;
import org.earshot.insight.shift.Policy;
import org.earshot.insight.shift.PublicEvidence;
import org.earshot.insight.shift.StrictMode;

/**
 * Strict mode: weighs, once for each closed week, what an organisation may claim in public, over all its families together. Holds no
 * lock and no transaction while it computes, so that the answers of the running week do not wait for it.
 *
 * <p>A week is weighed an hour after its end, so that stragglers count, and not while families are due: answers may be coming in
 * that were given long ago. Few people behind a family keep a claim about it from being
 * made, not from being a candidate: what one may not say still makes the rest dearer.
 */
@ApplicationScoped
public class Claiming {
    private static final Duration STRAGGLERS = Duration.ofHours(1);
    private static final int ONSETS = 52;
    private static final int FEWEST_PRESENT = 3;

    private final Looking looking;
    private final FamilyStore families;
    private final ClaimStore claims;
    private final Directory directory;
    private final PlannedSteps steps;

    public Claiming(Looking looking, FamilyStore families, ClaimStore claims, Directory directory, PlannedSteps steps) {
        this.looking = looking;
        this.families = families;
        this.claims = claims;
        this.directory = directory;
        this.steps = steps;
    }

    /** The week to weigh at a moment: the last one that had ended an hour before. */
    static int weekAt(Instant moment) {
        return Reader.week(moment.minus(STRAGGLERS)) - 1;
    }

    /**
     * Weighs the last closed week of an organisation in strict mode.
     *
     * @return whether it did: not without strict mode, not twice, and not while families are due
     */
    public boolean weigh(UUID organizationId, Instant now) {
        Policies policies = directory.policies(organizationId);
        int week = weekAt(now);
        boolean wanted = policies.organization().alerting().strict()
                && claims.of(organizationId, week).isEmpty()
                && looking.at(organizationId, () -> families.due(organizationId, Reader.week(now))
                        .isEmpty());
        if (wanted) {
            claims.keep(organizationId, weigh(organizationId, policies, week, now));
        }
        return wanted;
    }

    private PublicClaims weigh(UUID organizationId, Policies policies, int week, Instant now) {
        // Only needs are claimed in public; a step of answering speaks of who answers, not of what people need.
        List<Family> all = looking.at(organizationId, () -> families.all(organizationId)).stream()
                .filter(Family::isOfNeed)
                .toList();
        Map<Claim, Double> eValues = new HashMap<>();
        Map<String, List<Family>> byNeed = all.stream().collect(Collectors.groupingBy(Family::need));
        byNeed.forEach((need, ofNeed) -> {
            List<CellCount> counts = looking.at(organizationId, () -> families.counts(organizationId, need, 0));
            Set<Integer> planned = steps.weeks(organizationId, need);
            ofNeed.forEach(family ->
                    eValues.putAll(eValues(family, counts, planned, policies, Math.max(1, all.size()), week)));
        });
        DisclosureGate gate = DisclosureGate.of(policies.organization().disclosureThreshold());
        Set<Claim> chosen = StrictMode.claims(eValues);
        List<Claim> shown = looking.at(organizationId, () -> chosen.stream()
                .filter(claim -> gate.releases(
                        families.people(organizationId).count(claim.family(), null, week - ONSETS + 1, week)))
                .toList());
        return new PublicClaims(week, now, policies.organization().version(), eValues.size(), shown);
    }

    private static Map<Claim, Double> eValues(
            Family family, List<CellCount> counts, Set<Integer> planned, Policies policies, int watched, int week) {
        ListeningPolicy policy =
                policies.at(family.place().kind(), family.place().id());
        Policy detecting = new Policy(
                watched, policy.falseAlarmWeeks(), policy.disclosureThreshold(), FEWEST_PRESENT, Measure.SHARE);
        History history = History.of(family.place(), counts);
        Set<String> leftOut = Set.copyOf(policy.alerting().unwatchedDimensions());
        Map<Claim, Double> eValues = new HashMap<>();
        PublicEvidence.ofWeeks(history.forDetector(planned, leftOut), week, week, detecting)
                .forEach(said -> {
                    eValues.put(new Claim(family, Direction.UP), said.rise());
                    eValues.put(new Claim(family, Direction.DOWN), said.fall());
                });
        return eValues;
    }
}
