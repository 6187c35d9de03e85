package org.earshot.survey.studio;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.Calculated;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Consent;
import org.earshot.contracts.instrument.DateQuestion;
import org.earshot.contracts.instrument.MultipleChoice;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.TimeQuestion;
import org.earshot.contracts.instrument.YesNo;
import org.earshot.contracts.value.Numbers;
import org.earshot.survey.studio.ConditionRows.Row;

/** How a row of a condition holds an answer against a value. */
public enum Relation {
    IS,
    IS_NOT,
    AT_LEAST,
    AT_MOST,
    ANSWERED,
    NOT_ANSWERED,
    CHOSEN_AT_LEAST,
    CHOSEN_AT_MOST,
    NOT_BELOW,
    NOT_ABOVE;

    private static final List<Relation> COUNTS = List.of(CHOSEN_AT_LEAST, CHOSEN_AT_MOST);
    private static final List<Relation> ORDERS = List.of(NOT_BELOW, NOT_ABOVE);

    /** Those that can stand in a row instead of this one, whose values are alike. */
    public List<Relation> instead(Question question) {
        return COUNTS.contains(this) ? COUNTS : isOrder() ? ORDERS : to(question);
    }

    /** Whether the value is another question. */
    public boolean isOrder() {
        return ORDERS.contains(this);
    }

    /** Whether the value is a number. */
    public boolean isNumeric() {
        return COUNTS.contains(this) || this == AT_LEAST || this == AT_MOST;
    }

    private static List<Relation> to(Question question) {
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

    /** The other questions whose answers have an order with that to {@code question}: numbers, dates or times. */
    public static List<Question> comparable(Question question, List<Question> known) {
        return known.stream()
                .filter(other -> !other.id().equals(question.id()))
                .filter(other -> (isNumber(question) && isNumber(other))
                        || (question instanceof DateQuestion && other instanceof DateQuestion)
                        || (question instanceof TimeQuestion && other instanceof TimeQuestion))
                .toList();
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
            case CHOSEN_AT_LEAST, CHOSEN_AT_MOST -> value.matches("[1-9][0-9]{0,2}");
            case IS, IS_NOT, NOT_BELOW, NOT_ABOVE -> !value.isEmpty();
            case ANSWERED, NOT_ANSWERED -> true;
        };
    }

    /** Whether {@link #not} says the opposite, for an answer that is there and one that is not. */
    boolean canBeNegated() {
        return this == IS || this == IS_NOT || this == ANSWERED || this == NOT_ANSWERED;
    }

    Relation not() {
        return switch (this) {
            case IS -> IS_NOT;
            case IS_NOT -> IS;
            case ANSWERED -> NOT_ANSWERED;
            case NOT_ANSWERED -> ANSWERED;
            default -> throw new IllegalStateException("no row says the opposite of " + this);
        };
    }

    /** Empty when it counts the choices of a question that is not known. */
    Optional<Condition> condition(String question, String value, List<Question> known) {
        return switch (this) {
            case IS -> Optional.of(new Condition.Is(question, value));
            case IS_NOT -> Optional.of(new Condition.Not(new Condition.Is(question, value)));
            case AT_LEAST ->
                Optional.of(new Condition.AtLeast(question, Numbers.parse(value).orElseThrow()));
            case AT_MOST ->
                Optional.of(new Condition.AtMost(question, Numbers.parse(value).orElseThrow()));
            case ANSWERED -> Optional.of(new Condition.Answered(question));
            case NOT_ANSWERED -> Optional.of(new Condition.Not(new Condition.Answered(question)));
            case CHOSEN_AT_LEAST -> each(question, known).map(of -> new Condition.Several(Integer.parseInt(value), of));
            case CHOSEN_AT_MOST ->
                each(question, known)
                        .map(of -> new Condition.Not(new Condition.Several(Integer.parseInt(value) + 1, of)));
            case NOT_BELOW -> Optional.of(new Condition.NotBelow(question, value));
            case NOT_ABOVE -> Optional.of(new Condition.NotBelow(value, question));
        };
    }

    private static Optional<List<Condition>> each(String id, List<Question> known) {
        return known.stream()
                .filter(question -> question.id().equals(id) && question instanceof MultipleChoice)
                .findFirst()
                .map(question -> question.choices().stream()
                        .<Condition>map(choice -> new Condition.Is(id, choice.id()))
                        .toList());
    }

    /** The condition as a row, or empty when it is not one of these. */
    static Optional<Row> row(Condition condition, List<Question> known) {
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
        if (condition instanceof Condition.NotBelow order) {
            return Optional.of(
                    isBefore(order.question(), order.other(), known)
                            ? new Row(order.other(), NOT_ABOVE, order.question())
                            : new Row(order.question(), NOT_BELOW, order.other()));
        }
        if (condition instanceof Condition.Several several) {
            return counted(several, known)
                    .map(question -> new Row(question, CHOSEN_AT_LEAST, String.valueOf(several.count())));
        }
        return condition instanceof Condition.Not not ? negated(not.of(), known) : Optional.empty();
    }

    private static Optional<Row> negated(Condition condition, List<Question> known) {
        if (condition instanceof Condition.Several several && several.count() > 1) {
            return counted(several, known)
                    .map(question -> new Row(question, CHOSEN_AT_MOST, String.valueOf(several.count() - 1)));
        }
        return row(condition, known)
                .filter(row -> row.relation() == IS || row.relation() == ANSWERED)
                .map(row -> new Row(row.question(), row.relation().not(), row.value()));
    }

    /** A row looks at the later of two questions. */
    private static boolean isBefore(String id, String other, List<Question> known) {
        List<String> ids = known.stream().map(Question::id).toList();
        return ids.indexOf(id) < ids.indexOf(other);
    }

    /** The question all of whose choices are counted. */
    private static Optional<String> counted(Condition.Several several, List<Question> known) {
        return several.questions()
                .findFirst()
                .filter(id -> each(id, known).filter(several.of()::equals).isPresent());
    }
}
