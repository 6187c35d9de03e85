package org.earshot.contracts.answer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.contracts.value.Characters;
import org.earshot.contracts.value.Complete;
import org.jspecify.annotations.Nullable;

/**
 * Answers by question id, in the order given.
 *
 * @param byQuestion at most one answer a question; a question that is not in it was not shown or not reached
 */
public record Answers(@JsonValue Map<String, Answer> byQuestion) {

    /** No answers yet. */
    public static final Answers NONE = new Answers(Map.of());

    /**
     * Copies the answers.
     *
     * @throws IllegalArgumentException when an answer is null, or a question id could not be stored
     */
    public Answers {
        byQuestion.forEach((question, answer) -> {
            Characters.requireStorable(question, "a question id");
            Complete.present(answer, "the answer to a question");
        });
        byQuestion = Collections.unmodifiableMap(new LinkedHashMap<>(byQuestion));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Answers read(AnsweredOnce answers) {
        return new Answers(answers);
    }

    /** The answer to {@code question}, or empty. */
    public Optional<Answer> to(String question) {
        return Optional.ofNullable(byQuestion.get(question));
    }

    /** The number answered to {@code question}; empty when it is not answered with a number. */
    public Optional<BigDecimal> number(String question) {
        return to(question).filter(Answer.Amount.class::isInstance).map(a -> ((Answer.Amount) a).value());
    }

    /** The files that answers name. */
    public Set<UUID> files() {
        return byQuestion.values().stream()
                .filter(Answer.File.class::isInstance)
                .map(answer -> ((Answer.File) answer).file())
                .collect(Collectors.toSet());
    }

    /** These answers with one replaced or added. */
    public Answers with(String question, Answer answer) {
        Map<String, Answer> changed = new LinkedHashMap<>(byQuestion);
        changed.put(question, answer);
        return new Answers(changed);
    }

    /** What JSON is read into: of two answers to one question the last would silently win, so the second is refused. */
    static final class AnsweredOnce extends LinkedHashMap<String, Answer> {
        @Override
        public @Nullable Answer put(String question, Answer answer) {
            if (containsKey(question)) {
                throw new IllegalArgumentException("a question is answered twice");
            }
            return super.put(question, answer);
        }
    }
}
