package org.earshot.contracts.instrument;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.value.Complete;
import org.earshot.contracts.value.Numbers;

/**
 * When a question is shown: a tree over answers to earlier questions, calculated figures and scores, each by its id. A question
 * without an answer satisfies only {@link Not}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Condition.Is.class, name = "is"),
    @JsonSubTypes.Type(value = Condition.AtLeast.class, name = "atLeast"),
    @JsonSubTypes.Type(value = Condition.AtMost.class, name = "atMost"),
    @JsonSubTypes.Type(value = Condition.Answered.class, name = "answered"),
    @JsonSubTypes.Type(value = Condition.All.class, name = "all"),
    @JsonSubTypes.Type(value = Condition.AnyOf.class, name = "any"),
    @JsonSubTypes.Type(value = Condition.Several.class, name = "several"),
    @JsonSubTypes.Type(value = Condition.NotBelow.class, name = "notBelow"),
    @JsonSubTypes.Type(value = Condition.Not.class, name = "not"),
})
public sealed interface Condition {

    /** Deepest nesting; more cannot be read by people, and would let a document exhaust the stack. */
    int MAX_DEPTH = 10;

    /** Whether {@code answers}, which hold answers to shown questions only, satisfy this. */
    boolean holds(Answers answers);

    /** Ids of the questions that this looks at. */
    Stream<String> questions();

    /** The conditions that this is made of; empty when it looks at an answer itself. */
    default List<Condition> parts() {
        return List.of();
    }

    /** This condition and all within it. */
    default Stream<Condition> tree() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Condition::tree));
    }

    /** The answer is, or for a multiple choice includes, {@code value}; yes and no are {@code true}, {@code false}. */
    record Is(String question, String value) implements Condition {
        public Is {
            Complete.text(question, "question");
            Complete.text(value, "value");
        }

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
        public AtLeast {
            Complete.text(question, "question");
            value = Numbers.requireManageable(Complete.present(value, "value"), "value");
        }

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
        public AtMost {
            Complete.text(question, "question");
            value = Numbers.requireManageable(Complete.present(value, "value"), "value");
        }

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
        public Answered {
            Complete.text(question, "question");
        }

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
            of = Nesting.checked(of);
        }

        @Override
        public List<Condition> parts() {
            return of;
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
            of = Nesting.checked(of);
        }

        @Override
        public List<Condition> parts() {
            return of;
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

    /** At least {@code count} of them hold: so many choices of one question, or so many answers to several. */
    record Several(int count, List<Condition> of) implements Condition {
        public Several {
            of = Nesting.checked(of);
        }

        @Override
        public List<Condition> parts() {
            return of;
        }

        @Override
        public boolean holds(Answers answers) {
            return of.stream().filter(c -> c.holds(answers)).count() >= count;
        }

        @Override
        public Stream<String> questions() {
            return of.stream().flatMap(Condition::questions);
        }
    }

    /** The number, date or time answered is not below, or before, that answered to {@code other}; both are there. */
    record NotBelow(String question, String other) implements Condition {
        public NotBelow {
            Complete.text(question, "question");
            Complete.text(other, "other");
        }

        @Override
        public boolean holds(Answers answers) {
            return answers.to(question)
                    .flatMap(a -> answers.to(other).map(b -> notBelow(a, b)))
                    .orElse(false);
        }

        /** Dates and times are written so that the order of their texts is theirs (ISO 8601). */
        private static boolean notBelow(Answer one, Answer other) {
            if (one instanceof Answer.Amount a && other instanceof Answer.Amount b) {
                return a.value().compareTo(b.value()) >= 0;
            }
            return one instanceof Answer.Text a
                    && other instanceof Answer.Text b
                    && a.text().compareTo(b.text()) >= 0;
        }

        @Override
        public Stream<String> questions() {
            return Stream.of(question, other);
        }
    }

    /** It does not hold. */
    record Not(Condition of) implements Condition {
        public Not {
            of = Nesting.checked(List.of(Complete.present(of, "of"))).get(0);
        }

        @Override
        public List<Condition> parts() {
            return List.of(of);
        }

        @Override
        public boolean holds(Answers answers) {
            return !of.holds(answers);
        }

        @Override
        public Stream<String> questions() {
            return of.questions();
        }
    }

    /**
     * What becomes of a condition where a repeat is unrolled: all of them hold, or some. It stands in no document, so it counts as no
     * depth.
     *
     * @param all whether each has to hold
     */
    record Unrolled(boolean all, List<Condition> of) implements Condition {
        public Unrolled {
            of = List.copyOf(of);
        }

        @Override
        public boolean holds(Answers answers) {
            return all
                    ? of.stream().allMatch(c -> c.holds(answers))
                    : of.stream().anyMatch(c -> c.holds(answers));
        }

        @Override
        public Stream<String> questions() {
            return of.stream().flatMap(Condition::questions);
        }
    }
}
