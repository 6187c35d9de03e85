package org.earshot.contracts.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.AnswerFault;
import org.earshot.contracts.answer.Signal;
import org.jspecify.annotations.Nullable;

/**
 * A number typed in. The answer is the number.
 *
 * @param min smallest answer, inclusive
 * @param max largest answer, inclusive
 * @param decimals digits allowed after the point, 0 for whole numbers
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record NumberQuestion(
        String id, Asking asking, BigDecimal min, BigDecimal max, int decimals, List<NumericNeed> needs)
        implements Question {

    public NumberQuestion(
            String id, Asking asking, BigDecimal min, BigDecimal max, int decimals, @Nullable List<NumericNeed> needs) {
        this.id = id;
        this.asking = asking;
        this.min = min;
        this.max = max;
        this.decimals = decimals;
        this.needs = needs == null ? List.of() : List.copyOf(needs);
    }

    @Override
    public Optional<AnswerFault> faultIn(Answer answer) {
        if (!(answer instanceof Answer.Amount amount)) {
            return Faults.wrongType(this, "a number");
        }
        BigDecimal value = amount.value();
        boolean fits = value.precision() - value.scale() <= 30 && value.scale() <= 30;
        return fits
                        && value.compareTo(min) >= 0
                        && value.compareTo(max) <= 0
                        && value.stripTrailingZeros().scale() <= decimals
                ? Optional.empty()
                : Faults.outOfRange(
                        this,
                        "a number from " + min.toPlainString() + " to " + max.toPlainString() + " with at most "
                                + decimals + " decimals");
    }

    @Override
    public Stream<Signal> signals(Answer answer) {
        return NumericSignals.of(needs, answer);
    }

    @Override
    public Stream<String> needsAsked() {
        return needs.stream().map(NumericNeed::need);
    }
}
