package org.earshot.contracts.instrument;

import java.util.Optional;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.AnswerFault;
import org.earshot.contracts.value.Complete;

/** A page to read; it takes no answer beyond having been passed ({@code {"skipped":true}}). */
public record Info(String id, Asking asking) implements Question {

    public Info {
        Complete.text(id, "id");
        Complete.present(asking, "asking");
    }

    @Override
    public Optional<AnswerFault> faultIn(Answer answer) {
        return Faults.fault(this, "takes-no-answer", "this is a page to read, not a question", "Leave it out.");
    }

    @Override
    public Question with(String otherId, Asking otherAsking) {
        return new Info(otherId, otherAsking);
    }

    @Override
    public Question worded(Rewording change) {
        return with(id, asking.worded(change));
    }
}
