package org.earshot.survey.urgent.http;

import java.util.function.Supplier;
import org.earshot.platform.problem.Refusal;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.urgent.RuleRefused;

/** Refused rules in the words of the API. */
final class RuleRefusals {
    private RuleRefusals() {}

    /** What {@code work} returns; a refused rule becomes a problem. */
    static <T> T telling(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuleRefused refused) {
            throw refusal(refused);
        }
    }

    private static Refusal refusal(RuleRefused refused) {
        return switch (refused.kind()) {
            case FAULTY ->
                new Refusal(
                        SurveyProblem.INVALID_REQUEST,
                        "The rule could not ring, or those it names could not hear it; nothing was changed.",
                        "Mend what errors names and send it again.",
                        refused.faults());
            case CHANGED_MEANWHILE ->
                new Refusal(
                        SurveyProblem.EDITED_MEANWHILE,
                        "Somebody else changed the rule meanwhile; nothing was changed.",
                        "Read it again, repeat your change on that, and send it with the new ETag.");
            case ENDED ->
                new Refusal(
                        SurveyProblem.RULE_ENDED,
                        "A rule that has ended stays so; nothing was changed.",
                        "Make another rule with POST /api/organization/urgent-answers.");
        };
    }
}
