package org.earshot.survey.instrument.http;

import java.util.stream.Collectors;
import org.earshot.contracts.engine.Change;
import org.earshot.contracts.problem.Problem;
import org.earshot.platform.problem.Refusal;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.instrument.MeaningOpen;

/** Tells of which edits it is open whether the question still means the same. */
final class MeaningRefusal {
    private MeaningRefusal() {}

    static Refusal of(MeaningOpen open) {
        return new Refusal(
                SurveyProblem.MEANING_OPEN,
                "Questions that people have answered were edited, and figures either go on or begin anew with that.",
                "Say of each in meanings whether it is SAME or CHANGED, and publish again.",
                open.edits().stream().map(MeaningRefusal::fault).toList());
    }

    private static Problem.Fault fault(MeaningOpen.Edit edit) {
        String parts = edit.change().parts().stream().map(Change.Part::name).collect(Collectors.joining(", "));
        return new Problem.Fault(
                "/meanings/" + edit.change().question(),
                edit.refused() ? "cannot-be-same" : "meaning-open",
                edit.refused()
                        ? "it is answered in another way now, or measures something else"
                        : "it was edited: " + parts,
                edit.refused() ? "Say CHANGED, or give it an id of its own." : "Say SAME or CHANGED.");
    }
}
