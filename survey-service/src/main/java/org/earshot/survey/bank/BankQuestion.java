package org.earshot.survey.bank;

import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.LongText;
import org.earshot.contracts.instrument.Question;

/**
 * A question in a bank. It stands alone: it looks at no other one.
 *
 * @param key names it: an id of the organisation's, or a name of the shared bank such as {@code food.ran-out}
 * @param shared whether it came with the service
 */
public record BankQuestion(String key, Question question, Provenance provenance, boolean shared) {

    /** The question without what ties it to others. */
    static Question alone(Question question) {
        Asking asking = question.asking();
        Asking always = new Asking(
                asking.text(),
                asking.hint(),
                asking.required(),
                asking.ratherNotSay(),
                null,
                asking.construct(),
                asking.codes());
        return question instanceof LongText
                ? new LongText(question.id(), always)
                : question.with(question.id(), always);
    }
}
