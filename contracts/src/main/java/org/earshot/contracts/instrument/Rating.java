package org.earshot.contracts.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.AnswerFault;
import org.earshot.contracts.answer.Signal;
import org.jspecify.annotations.Nullable;

/**
 * A whole number from 0 to 10 with labelled ends. The answer is the number.
 *
 * @param low label at 0, for example "not at all"
 * @param high label at 10
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Rating(String id, Asking asking, LocalizedText low, LocalizedText high, List<NumericNeed> needs)
        implements Question {

    /** The highest rating; the lowest is 0. */
    public static final int MAX = 10;

    public Rating(String id, Asking asking, LocalizedText low, LocalizedText high, @Nullable List<NumericNeed> needs) {
        this.id = id;
        this.asking = asking;
        this.low = low;
        this.high = high;
        this.needs = needs == null ? List.of() : List.copyOf(needs);
    }

    @Override
    public Optional<AnswerFault> faultIn(Answer answer) {
        if (!(answer instanceof Answer.Amount amount)) {
            return Faults.wrongType(this, "a whole number from 0 to 10");
        }
        double value = amount.value().doubleValue();
        return value >= 0 && value <= MAX && value == Math.rint(value)
                ? Optional.empty()
                : Faults.outOfRange(this, "a whole number from 0 to 10");
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
