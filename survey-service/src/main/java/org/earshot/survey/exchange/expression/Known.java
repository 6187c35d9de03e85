package org.earshot.survey.exchange.expression;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.contracts.instrument.Calculated;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Consent;
import org.earshot.contracts.instrument.MultipleChoice;
import org.earshot.contracts.instrument.NumberQuestion;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Ranking;
import org.earshot.contracts.instrument.SingleChoice;
import org.earshot.contracts.instrument.YesNo;

/**
 * A question that was read already, and that later conditions may look at.
 *
 * @param name in the form
 * @param choices id of each choice by its name in the form, in order
 */
public record Known(String name, Question question, Map<String, String> choices) {

    /** The question of this name among those that were read. */
    public static Known named(String name, Map<String, Known> read) throws NotHeld {
        Known question = read.get(name);
        if (question == null) {
            throw new NotHeld(Beyond.UNKNOWN_QUESTION, name);
        }
        return question;
    }

    /** The question's id. */
    public String id() {
        return question.id();
    }

    /** Whether one choice is given, or yes or no. */
    public boolean isChosen() {
        return question instanceof SingleChoice || question instanceof YesNo || question instanceof Consent;
    }

    /** Whether several choices may be given. */
    public boolean isSeveral() {
        return question instanceof MultipleChoice || question instanceof Ranking;
    }

    /** Whether the answer is a number. */
    public boolean isNumber() {
        return question.range().isPresent() || question instanceof Calculated;
    }

    /** The step to the next number that can be answered. */
    public BigDecimal step() {
        int decimals = question instanceof NumberQuestion number
                ? number.decimals()
                : question instanceof Calculated calculated ? calculated.decimals() : 0;
        return BigDecimal.ONE.movePointLeft(decimals);
    }

    /** The choice of this name was given. */
    public Optional<Condition> is(String name) {
        return Optional.ofNullable(choices.get(name)).map(id -> new Condition.Is(id(), id));
    }

    /** Names of choices as the numbers that they read as; a name that is no number is left out. */
    public List<Map.Entry<String, Double>> numbers() {
        return choices.keySet().stream()
                .flatMap(name -> number(name).map(n -> Map.entry(name, n)).stream())
                .toList();
    }

    private static Optional<Double> number(String name) {
        try {
            double number = Double.parseDouble(name);
            return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
