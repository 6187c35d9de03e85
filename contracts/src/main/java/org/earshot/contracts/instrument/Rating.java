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
import org.jspecify.annotations.Nullable;

/**
 * A whole number from 0 to 10 with labelled ends. The answer is the number.
 *
 * @param low label at 0, for example "not at all"
 * @param high label at 10
 */
public record Rating(
        String id,
        Asking asking,
        LocalizedText low,
        LocalizedText high,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<NumericNeed> needs)
        implements Question {

    /** The highest rating; the lowest is 0. */
    public static final int MAX = 10;

    public Rating(String id, Asking asking, LocalizedText low, LocalizedText high, @Nullable List<NumericNeed> needs) {
        this.id = Complete.text(id, "id");
        this.asking = Complete.present(asking, "asking");
        this.low = Complete.present(low, "low");
        this.high = Complete.present(high, "high");
        this.needs = Complete.items(needs, "needs");
    }

    @Override
    public Optional<AnswerFault> faultIn(Answer answer) {
        if (!(answer instanceof Answer.Amount amount)) {
            return Faults.wrongType(this, "a whole number from 0 to 10");
        }
        BigDecimal value = amount.value();
        return value.scale() == 0 && value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(MAX)) <= 0
                ? Optional.empty()
                : Faults.outOfRange(this, "a whole number from 0 to 10");
    }

    @Override
    public Optional<NumericRange> range() {
        return Optional.of(new NumericRange(BigDecimal.ZERO, BigDecimal.valueOf(MAX)));
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
        return new Rating(otherId, otherAsking, low, high, needs);
    }

    @Override
    public Question worded(Rewording change) {
        return new Rating(id, asking.worded(change), change.at("low", low), change.at("high", high), needs);
    }
}
