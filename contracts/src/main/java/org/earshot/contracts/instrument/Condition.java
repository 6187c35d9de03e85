package org.earshot.contracts.instrument;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.earshot.contracts.answer.Answers;

/**
 * When a question is shown: a tree over answers to earlier questions. A question without an answer satisfies only
 * {@link Not}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Condition.Is.class, name = "is"),
    @JsonSubTypes.Type(value = Condition.AtLeast.class, name = "atLeast"),
    @JsonSubTypes.Type(value = Condition.AtMost.class, name = "atMost"),
    @JsonSubTypes.Type(value = Condition.Answered.class, name = "answered"),
    @JsonSubTypes.Type(value = Condition.All.class, name = "all"),
    @JsonSubTypes.Type(value = Condition.AnyOf.class, name = "any"),
    @JsonSubTypes.Type(value = Condition.Not.class, name = "not"),
})
public sealed interface Condition {

    /** Whether {@code answers}, which hold answers to shown questions only, satisfy this. */
    boolean holds(Answers answers);

    /** Ids of the questions that this looks at. */
    Stream<String> questions();

    /** The answer is, or for a multiple choice includes, {@code value}; yes and no are {@code true}, {@code false}. */
    record Is(String question, String value) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return answers.to(question).map(a -> a.includes(value)).orElse(false);
        }

        @Override
        public Stream<String> questions() {
            return Stream.of(question);
        }
    }

    /** The number answered is at least {@code value}. */
    record AtLeast(String question, BigDecimal value) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return answers.number(question).map(n -> n.compareTo(value) >= 0).orElse(false);
        }

        @Override
        public Stream<String> questions() {
            return Stream.of(question);
        }
    }

    /** The number answered is at most {@code value}. */
    record AtMost(String question, BigDecimal value) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return answers.number(question).map(n -> n.compareTo(value) <= 0).orElse(false);
        }

        @Override
        public Stream<String> questions() {
            return Stream.of(question);
        }
    }

    /** Something was said: neither skipped nor "I would rather not say". */
    record Answered(String question) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return answers.to(question).map(a -> a.says()).orElse(false);
        }

        @Override
        public Stream<String> questions() {
            return Stream.of(question);
        }
    }

    /** Every one of them holds; true when empty. */
    record All(List<Condition> of) implements Condition {
        public All {
            of = List.copyOf(of);
        }

        @Override
        public boolean holds(Answers answers) {
            return of.stream().allMatch(c -> c.holds(answers));
        }

        @Override
        public Stream<String> questions() {
            return of.stream().flatMap(Condition::questions);
        }
    }

    /** At least one of them holds; false when empty. */
    record AnyOf(List<Condition> of) implements Condition {
        public AnyOf {
            of = List.copyOf(of);
        }

        @Override
        public boolean holds(Answers answers) {
            return of.stream().anyMatch(c -> c.holds(answers));
        }

        @Override
        public Stream<String> questions() {
            return of.stream().flatMap(Condition::questions);
        }
    }

    /** It does not hold. */
    record Not(Condition of) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return !of.holds(answers);
        }

        @Override
        public Stream<String> questions() {
            return of.questions();
        }
    }
}
