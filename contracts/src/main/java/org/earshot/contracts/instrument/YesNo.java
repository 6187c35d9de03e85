package org.earshot.contracts.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.AnswerFault;
import org.earshot.contracts.answer.Signal;
import org.earshot.contracts.value.Complete;
import org.jspecify.annotations.Nullable;

/**
 * Yes or no. The answer is {@code true} or {@code false}.
 *
 * @param whenYes needs that a yes says are present
 * @param whenNo needs that a no says are present
 */
public record YesNo(
        String id,
        Asking asking,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<NeedMapping> whenYes,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<NeedMapping> whenNo)
        implements Question {

    public YesNo(String id, Asking asking, @Nullable List<NeedMapping> whenYes, @Nullable List<NeedMapping> whenNo) {
        this.id = Complete.text(id, "id");
        this.asking = Complete.present(asking, "asking");
        this.whenYes = Complete.items(whenYes, "whenYes");
        this.whenNo = Complete.items(whenNo, "whenNo");
    }

    @Override
    public Optional<AnswerFault> faultIn(Answer answer) {
        return answer instanceof Answer.Flag ? Optional.empty() : Faults.wrongType(this, "true or false");
    }

    @Override
    public List<Signal> signals(Answer answer) {
        return answer.includes("true") ? ChosenNeeds.signals(whenYes, whenNo) : ChosenNeeds.signals(whenNo, whenYes);
    }

    @Override
    public Stream<String> needsAsked() {
        return Stream.concat(whenYes.stream(), whenNo.stream())
                .map(NeedMapping::need)
                .distinct();
    }

    @Override
    public Question with(String otherId, Asking otherAsking) {
        return new YesNo(otherId, otherAsking, whenYes, whenNo);
    }

    @Override
    public Question worded(Rewording change) {
        return with(id, asking.worded(change));
    }
}
