package org.earshot.contracts.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.value.Complete;
import org.earshot.contracts.value.InvalidValue;
import org.earshot.contracts.value.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * How a number follows from answers, with 16 significant digits (IEEE 754 decimal64). Where a part is missing there is no number,
 * unless the part says what stands for it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Formula.Constant.class, name = "constant"),
    @JsonSubTypes.Type(value = Formula.Value.class, name = "value"),
    @JsonSubTypes.Type(value = Formula.Chosen.class, name = "chosen"),
    @JsonSubTypes.Type(value = Formula.Sum.class, name = "sum"),
    @JsonSubTypes.Type(value = Formula.Product.class, name = "product"),
    @JsonSubTypes.Type(value = Formula.Quotient.class, name = "quotient"),
    @JsonSubTypes.Type(value = Formula.When.class, name = "when"),
    @JsonSubTypes.Type(value = Formula.Rounds.class, name = "rounds"),
    @JsonSubTypes.Type(value = Formula.Total.class, name = "total"),
})
public sealed interface Formula {
    /** Deepest nesting. */
    int MAX_DEPTH = 10;

    /** The number, given answers to shown questions, calculated figures and scores; empty where a part of it is missing. */
    Optional<BigDecimal> of(Answers seen);

    /** The formulas that this is made of. */
    default List<Formula> parts() {
        return List.of();
    }

    /** Where its document holds one of its {@link #parts}, as the end of an RFC 6901 pointer. */
    default String member(int part) {
        return "of/" + part;
    }

    /** Ids of the questions and scores that this itself looks at, without its parts. */
    default Stream<String> questions() {
        return Stream.empty();
    }

    /** This formula and all within it. */
    default Stream<Formula> tree() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Formula::tree));
    }

    /** A number written out. */
    record Constant(BigDecimal value) implements Formula {
        public Constant {
            value = Numbers.requireManageable(Complete.present(value, "value"), "value");
        }

        @Override
        public Optional<BigDecimal> of(Answers seen) {
            return Optional.of(value);
        }
    }

    /**
     * The number answered to a question, a calculated figure or a score.
     *
     * @param orElse what stands for it where there is none, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Value(String question, @Nullable BigDecimal orElse) implements Formula {
        public Value {
            Complete.text(question, "question");
            orElse = orElse == null ? null : Numbers.requireManageable(orElse, "orElse");
        }

        @Override
        public Optional<BigDecimal> of(Answers seen) {
            return seen.number(question).filter(Numbers::manageable).or(() -> Optional.ofNullable(orElse));
        }

        @Override
        public Stream<String> questions() {
            return Stream.of(question);
        }
    }

    /** How many choices were given to a question; none where it was not answered. */
    record Chosen(String question) implements Formula {
        public Chosen {
            Complete.text(question, "question");
        }

        @Override
        public Optional<BigDecimal> of(Answers seen) {
            return Optional.of(BigDecimal.valueOf(seen.to(question)
                    .filter(Answer::says)
                    .map(answer -> answer.chosen().size())
                    .orElse(0)));
        }

        @Override
        public Stream<String> questions() {
            return Stream.of(question);
        }
    }

    /** All of them added up; 0 when there are none. */
    record Sum(List<Formula> of) implements Formula {
        public Sum {
            of = Depth.checked(of);
        }

        @Override
        public List<Formula> parts() {
            return of;
        }

        @Override
        public Optional<BigDecimal> of(Answers seen) {
            return folded(of, seen, BigDecimal.ZERO, (a, b) -> a.add(b, MathContext.DECIMAL64));
        }
    }

    /** All of them multiplied; 1 when there are none. */
    record Product(List<Formula> of) implements Formula {
        public Product {
            of = Depth.checked(of);
        }

        @Override
        public List<Formula> parts() {
            return of;
        }

        @Override
        public Optional<BigDecimal> of(Answers seen) {
            return folded(of, seen, BigDecimal.ONE, (a, b) -> a.multiply(b, MathContext.DECIMAL64));
        }
    }

    /** The first divided by the second; nothing where the second is 0. */
    record Quotient(Formula of, Formula by) implements Formula {
        public Quotient {
            Depth.checked(List.of(Complete.present(of, "of"), Complete.present(by, "by")));
        }

        @Override
        public List<Formula> parts() {
            return List.of(of, by);
        }

        @Override
        public String member(int part) {
            return part == 0 ? "of" : "by";
        }

        @Override
        public Optional<BigDecimal> of(Answers seen) {
            return of.of(seen).flatMap(dividend -> by.of(seen)
                    .filter(divisor -> divisor.signum() != 0)
                    .map(divisor -> dividend.divide(divisor, MathContext.DECIMAL64)));
        }
    }

    /** One number where the condition holds, another where it does not. */
    record When(Condition condition, Formula then, Formula otherwise) implements Formula {
        public When {
            Complete.present(condition, "condition");
            Depth.checked(List.of(Complete.present(then, "then"), Complete.present(otherwise, "otherwise")));
        }

        @Override
        public List<Formula> parts() {
            return List.of(then, otherwise);
        }

        @Override
        public String member(int part) {
            return part == 0 ? "then" : "otherwise";
        }

        @Override
        public Stream<String> questions() {
            return condition.questions();
        }

        @Override
        public Optional<BigDecimal> of(Answers seen) {
            return (condition.holds(seen) ? then : otherwise).of(seen);
        }
    }

    /** How often a repeat is gone through; known where it is unrolled. */
    record Rounds(String repeat) implements Formula {
        public Rounds {
            Complete.text(repeat, "repeat");
        }

        @Override
        public Optional<BigDecimal> of(Answers seen) {
            return Optional.empty();
        }
    }

    /** The numbers of one question of a repeat added up over its rounds, 0 for a round without; known where it is unrolled. */
    record Total(String question) implements Formula {
        public Total {
            Complete.text(question, "question");
        }

        @Override
        public Optional<BigDecimal> of(Answers seen) {
            return Optional.empty();
        }
    }

    /** What becomes of the two where a repeat is unrolled: one summand for each round. It stands in no document, so it counts as no depth. */
    record Unrolled(List<Formula> summands) implements Formula {
        public Unrolled {
            summands = List.copyOf(summands);
        }

        @Override
        public Optional<BigDecimal> of(Answers seen) {
            return folded(summands, seen, BigDecimal.ZERO, (a, b) -> a.add(b, MathContext.DECIMAL64));
        }

        @Override
        public Stream<String> questions() {
            return summands.stream().flatMap(Formula::tree).flatMap(Formula::questions);
        }
    }

    private static Optional<BigDecimal> folded(
            List<Formula> parts, Answers seen, BigDecimal from, BinaryOperator<BigDecimal> step) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (Formula part : parts) {
            Optional<BigDecimal> number = part.of(seen);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            numbers.add(number.get());
        }
        return Optional.of(numbers.stream().reduce(from, step));
    }

    /** Formulas within a formula. */
    final class Depth {
        private Depth() {}

        static List<Formula> checked(@Nullable List<Formula> formulas) {
            List<Formula> copy = Complete.items(Complete.present(formulas, "of"), "of");
            if (depth(copy) > MAX_DEPTH) {
                throw new InvalidValue(InvalidValue.Reason.FORMULAS_TOO_DEEP, MAX_DEPTH);
            }
            return copy;
        }

        private static int depth(List<Formula> formulas) {
            return 1 + formulas.stream().mapToInt(f -> depth(f.parts())).max().orElse(0);
        }
    }
}
