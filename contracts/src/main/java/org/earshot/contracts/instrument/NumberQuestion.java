package org.earshot.contracts.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.AnswerFault;
import org.earshot.contracts.answer.Signal;
import org.earshot.contracts.value.Complete;
import org.earshot.contracts.value.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * A number typed in. The answer is the number.
 *
 * @param min smallest answer, inclusive
 * @param max largest answer, inclusive
 * @param decimals digits allowed after the point, 0 for whole numbers
 */
public record NumberQuestion(
        String id,
        Asking asking,
        BigDecimal min,
        BigDecimal max,
        int decimals,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<NumericNeed> needs)
        implements Question {

    public NumberQuestion(
            String id, Asking asking, BigDecimal min, BigDecimal max, int decimals, @Nullable List<NumericNeed> needs) {
        this.id = Complete.text(id, "id");
        this.asking = Complete.present(asking, "asking");
        this.min = Numbers.requireManageable(Complete.present(min, "min"), "min");
        this.max = Numbers.requireManageable(Complete.present(max, "max"), "max");
        this.decimals = decimals;
        this.needs = Complete.items(needs, "needs");
    }

    @Override
    public Optional<AnswerFault> faultIn(Answer answer) {
        if (!(answer instanceof Answer.Amount amount)) {
            return Faults.wrongType(this, "a number");
        }
        BigDecimal value = amount.value();
        return Numbers.manageable(value)
                        && value.compareTo(min) >= 0
                        && value.compareTo(max) <= 0
                        && value.scale() <= decimals
                ? Optional.empty()
                : Faults.outOfRange(
                        this,
                        "a number from " + min.toPlainString() + " to " + max.toPlainString() + " with at most "
                                + decimals + " decimals");
    }

    @Override
    public Optional<NumericRange> range() {
        return Optional.of(new NumericRange(min, max));
    }

    @Override
    public List<Signal> signals(Answer answer) {
        return NumericSignals.of(needs, answer);
    }

    @Override
    public Stream<String> needsAsked() {
        return needs.stream().map(NumericNeed::need);
    }

    @Override
    public Question with(String otherId, Asking otherAsking) {
        return new NumberQuestion(otherId, otherAsking, min, max, decimals, needs);
    }

    @Override
    public Question worded(Rewording change) {
        return with(id, asking.worded(change));
    }
}
