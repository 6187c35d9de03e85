package org.earshot.contracts.instrument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.AnswerFault;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.value.Complete;
import org.earshot.contracts.value.Numbers;

/**
 * A number that follows from earlier answers. Nobody is shown it and none is ever stored: it is calculated anew wherever the answers
 * are read, looked at by conditions and formulas like a number that was answered, and told with the scores.
 *
 * @param decimals digits after the point to which the figure is rounded, halves up
 */
public record Calculated(String id, Asking asking, Formula formula, int decimals) implements Question {
    public Calculated {
        Complete.text(id, "id");
        Complete.present(asking, "asking");
        Complete.present(formula, "formula");
    }

    @Override
    public boolean isPut() {
        return false;
    }

    @Override
    public Optional<BigDecimal> figure(Answers seen) {
        return formula.of(seen)
                .filter(Numbers::manageable)
                .map(figure -> Numbers.plain(figure.setScale(decimals, RoundingMode.HALF_UP)));
    }

    @Override
    public Optional<AnswerFault> faultIn(Answer answer) {
        return Faults.fault(this, "takes-no-answer", "this is calculated, not asked", "Leave it out.");
    }

    @Override
    public Question with(String otherId, Asking otherAsking) {
        return new Calculated(otherId, otherAsking, formula, decimals);
    }

    @Override
    public Question worded(Rewording change) {
        return with(id, asking.worded(change));
    }
}
