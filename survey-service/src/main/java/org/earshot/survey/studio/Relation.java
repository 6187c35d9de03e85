package org.earshot.survey.studio;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.Calculated;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Consent;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.YesNo;
import org.earshot.contracts.value.Numbers;
import org.earshot.survey.studio.ShowWhen.Row;

/** How a row of a condition holds an answer against a value. */
public enum Relation {
    IS,
    IS_NOT,
    AT_LEAST,
    AT_MOST,
    ANSWERED,
    NOT_ANSWERED;

    /** Those that make sense of answers to the question. */
    public static List<Relation> to(Question question) {
        if (isFlag(question) || !question.choices().isEmpty()) {
            return List.of(IS, IS_NOT, ANSWERED, NOT_ANSWERED);
        }
        return isNumber(question)
                ? List.of(AT_LEAST, AT_MOST, ANSWERED, NOT_ANSWERED)
                : List.of(ANSWERED, NOT_ANSWERED);
    }

    /** Whether it is answered with yes or no. */
    public static boolean isFlag(Question question) {
        return question instanceof YesNo || question instanceof Consent;
    }

    /** Whether its answer, or what is calculated, is a number. */
    public static boolean isNumber(Question question) {
        return question.range().isPresent() || question instanceof Calculated;
    }

    /** The relation with this name; empty when there is none, which is how a row is taken away. */
    static Optional<Relation> named(String name) {
        return Stream.of(values())
                .filter(relation -> relation.name().equals(name))
                .findFirst();
    }

    boolean takes(String value) {
        return switch (this) {
            case AT_LEAST, AT_MOST -> Numbers.parse(value).isPresent();
            case IS, IS_NOT -> !value.isEmpty();
            case ANSWERED, NOT_ANSWERED -> true;
        };
    }

    Condition condition(String question, String value) {
        return switch (this) {
            case IS -> new Condition.Is(question, value);
            case IS_NOT -> new Condition.Not(new Condition.Is(question, value));
            case AT_LEAST ->
                new Condition.AtLeast(question, Numbers.parse(value).orElseThrow());
            case AT_MOST -> new Condition.AtMost(question, Numbers.parse(value).orElseThrow());
            case ANSWERED -> new Condition.Answered(question);
            case NOT_ANSWERED -> new Condition.Not(new Condition.Answered(question));
        };
    }

    /** The condition as a row, or empty when it is not one of these. */
    static Optional<Row> row(Condition condition) {
        if (condition instanceof Condition.Is is) {
            return Optional.of(new Row(is.question(), IS, is.value()));
        }
        if (condition instanceof Condition.AtLeast least) {
            return Optional.of(new Row(least.question(), AT_LEAST, least.value().toPlainString()));
        }
        if (condition instanceof Condition.AtMost most) {
            return Optional.of(new Row(most.question(), AT_MOST, most.value().toPlainString()));
        }
        if (condition instanceof Condition.Answered answered) {
            return Optional.of(new Row(answered.question(), ANSWERED, ""));
        }
        if (condition instanceof Condition.Not not && not.of() instanceof Condition.Is is) {
            return Optional.of(new Row(is.question(), IS_NOT, is.value()));
        }
        return condition instanceof Condition.Not not && not.of() instanceof Condition.Answered answered
                ? Optional.of(new Row(answered.question(), NOT_ANSWERED, ""))
                : Optional.empty();
    }
}
