package org.earshot.contracts.answer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answers by question id, in the order given.
 *
 * @param byQuestion at most one answer a question; a question that is not in it was not shown or not reached
 */
public record Answers(@JsonValue Map<String, Answer> byQuestion) {

    /** No answers yet. */
    public static final Answers NONE = new Answers(Map.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Answers {
        byQuestion = Collections.unmodifiableMap(new LinkedHashMap<>(byQuestion));
    }

    /** The answer to {@code question}, or empty. */
    public Optional<Answer> to(String question) {
        return Optional.ofNullable(byQuestion.get(question));
    }

    /** The number answered to {@code question}; empty when it is not answered with a number. */
    public Optional<BigDecimal> number(String question) {
        return to(question).filter(Answer.Amount.class::isInstance).map(a -> ((Answer.Amount) a).value());
    }

    /** These answers with one replaced or added. */
    public Answers with(String question, Answer answer) {
        Map<String, Answer> changed = new LinkedHashMap<>(byQuestion);
        changed.put(question, answer);
        return new Answers(changed);
    }
}
