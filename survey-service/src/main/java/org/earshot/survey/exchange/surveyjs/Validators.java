package org.earshot.survey.exchange.surveyjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Constraint;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.NumberQuestion;
import org.earshot.survey.exchange.expression.Beyond;
import org.earshot.survey.exchange.expression.Counted;
import org.earshot.survey.exchange.expression.Known;
import org.earshot.survey.exchange.expression.NotHeld;
import org.earshot.survey.exchange.expression.Operator;
import org.earshot.survey.exchange.expression.Sentences;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.Problems;

/** The validators of an element that are no bounds: what can be said of the answer with its own message becomes a constraint. */
final class Validators {
    private final Sentences sentences;
    private final Texts texts;
    private final Problems problems;

    Validators(Sentences sentences, Texts texts, Problems problems) {
        this.sentences = sentences;
        this.texts = texts;
        this.problems = problems;
    }

    /** {@code question} is known to the sentences already: a validator looks at its answer. */
    List<Constraint> of(Element element, Known question) {
        List<Constraint> constraints = new ArrayList<>();
        for (Element validator : element.list("validators")) {
            boolean bound = validator.type().equals("numeric") && question.question() instanceof NumberQuestion;
            if (bound || validator.type().equals("email")) {
                continue;
            }
            try {
                LocalizedText message = texts.of(validator, "text");
                Optional<Condition> must = must(validator, question);
                if (message.byLanguage().isEmpty() || constraints.size() == Constraint.MOST) {
                    throw new NotHeld(Beyond.MESSAGE);
                }
                must.ifPresent(condition -> constraints.add(new Constraint(condition, message)));
            } catch (NotHeld reason) {
                problems.leaveOut(
                        validator.where(),
                        validator.type().equals("expression") ? validator.text("expression") : validator.type(),
                        FileFault.CONSTRAINT_NOT_HELD_BECAUSE,
                        reason.because());
            }
        }
        return constraints;
    }

    private Optional<Condition> must(Element validator, Known question) throws NotHeld {
        return switch (validator.type()) {
            case "expression" -> sentences.condition(validator.text("expression"));
            case "answercount" -> Optional.of(counted(validator, question));
            default -> throw new NotHeld(Beyond.PATTERN);
        };
    }

    private static Condition counted(Element validator, Known question) throws NotHeld {
        List<Condition> parts = new ArrayList<>();
        for (Map.Entry<String, Operator> bound : Map.of("minCount", Operator.AT_LEAST, "maxCount", Operator.AT_MOST)
                .entrySet()) {
            Optional<Double> count = validator.number(bound.getKey()).map(Number::doubleValue);
            if (count.isPresent()) {
                parts.add(Counted.of(question, bound.getValue(), count.get()));
            }
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }
}
