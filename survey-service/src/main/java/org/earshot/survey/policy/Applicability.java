package org.earshot.survey.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.earshot.contracts.need.Taxonomy;
import org.earshot.contracts.policy.AlertPolicy;
import org.earshot.contracts.policy.OwnThreshold;
import org.earshot.contracts.problem.Problem;

/** Whether a policy can be applied where it is meant for: a line that nobody can ever cross would be listened for in vain. */
final class Applicability {
    private final Scope scope;
    private final Predicate<UUID> isPlace;
    private final List<Problem.Fault> faults = new ArrayList<>();

    private Applicability(Scope scope, Predicate<UUID> isPlace) {
        this.scope = scope;
        this.isPlace = isPlace;
    }

    /**
     * Checks.
     *
     * @param isPlace whether the organisation has a program or site with an id
     * @throws NotApplicable with every fault at once
     */
    static void check(AlertPolicy policy, Scope scope, Predicate<UUID> isPlace) {
        Applicability check = new Applicability(scope, isPlace);
        check.needs(policy.unwatchedNeeds());
        for (int i = 0; i < policy.thresholds().size(); i++) {
            check.threshold(policy.thresholds().get(i), "/thresholds/" + i);
        }
        if (scope.isProgram() && policy.strict()) {
            check.fault(
                    "/strict",
                    "organization-only",
                    "public claims are weighed over the whole organisation, not over one program",
                    "Leave strict out here; set it in the organisation's policy.");
        }
        if (!check.faults.isEmpty()) {
            throw new NotApplicable(check.faults);
        }
    }

    private void needs(List<String> needs) {
        for (int i = 0; i < needs.size(); i++) {
            need(needs.get(i), "/unwatchedNeeds/" + i);
        }
    }

    private void need(String need, String pointer) {
        if (!Taxonomy.gravity().has(need)) {
            fault(
                    pointer,
                    "unknown-need",
                    "there is no need with this code",
                    "Use a code such as food-insecurity; GET /api/needs lists those that people tell of.");
        }
    }

    private void threshold(OwnThreshold threshold, String pointer) {
        need(threshold.need(), pointer + "/need");
        UUID place = threshold.placeId();
        if (place == null) {
            return;
        }
        if (scope.isProgram()) {
            fault(
                    pointer + "/placeId",
                    "program-only",
                    "a threshold in a program's policy is about that program",
                    "Leave placeId out, or put the threshold into the organisation's policy.");
        } else if (!isPlace.test(place)) {
            fault(
                    pointer + "/placeId",
                    "unknown-place",
                    "your organisation has no program or site with this id",
                    "Take the id from GET /api/organization/programs or /sites, or leave placeId out.");
        }
    }

    private void fault(String pointer, String code, String detail, String fix) {
        faults.add(new Problem.Fault(pointer, code, detail, fix));
    }
}
