package org.earshot.survey.exchange.fhir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.contracts.instrument.Calculated;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Code;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Question;
import org.earshot.survey.exchange.expression.Known;
import org.earshot.survey.exchange.fhir.Item.EnableWhen;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.Problems;
import org.earshot.survey.exchange.format.Where;
import org.earshot.survey.exchange.own.Further;
import org.jspecify.annotations.Nullable;

/**
 * Maps {@code enableWhen} to conditions. In R4, {@code !=} holds when no answer has the value, and so also when there is none; the
 * orders hold when an answer has such a value.
 */
final class Enabling {
    private final Map<String, Question> byLinkId;
    private final Problems problems;

    /** Over the questions read so far, by their linkIds. */
    Enabling(Map<String, Question> byLinkId, Problems problems) {
        this.byLinkId = byLinkId;
        this.problems = problems;
    }

    /** The condition of an item, or null when it is always shown. */
    @Nullable Condition condition(Item item, String pointer) {
        List<EnableWhen> all = item.enableWhen() == null ? List.of() : item.enableWhen();
        List<Condition> parts = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Optional<Condition> part = one(all.get(i));
            if (part.isEmpty()) {
                problems.leaveOut(
                        Where.pointer(pointer + "/enableWhen/" + i),
                        all.get(i).question() + " " + all.get(i).operator(),
                        FileFault.CONDITION_NOT_HELD_OF_EARLIER);
                return null;
            }
            parts.add(part.get());
        }
        if (parts.size() < 2) {
            return parts.isEmpty() ? null : parts.get(0);
        }
        return "any".equals(item.enableBehavior()) ? new Condition.AnyOf(parts) : new Condition.All(parts);
    }

    private Optional<Condition> one(EnableWhen when) {
        Question question = byLinkId.get(String.valueOf(when.question()));
        if (question == null || when.operator() == null) {
            return Optional.empty();
        }
        if (when.operator().equals("exists")) {
            Condition answered = new Condition.Answered(question.id());
            return Optional.ofNullable(when.answerBoolean()).map(is -> is ? answered : new Condition.Not(answered));
        }
        BigDecimal number = when.answerInteger() == null ? when.answerDecimal() : when.answerInteger();
        if (number != null && (question.range().isPresent() || question instanceof Calculated)) {
            return number(question, when.operator(), number);
        }
        return switch (when.operator()) {
            case "=" -> equal(question, when);
            case "!=" -> equal(question, when).map(Condition.Not::new);
            default -> Optional.empty();
        };
    }

    private static Optional<Condition> number(Question question, String operator, BigDecimal number) {
        BigDecimal step = new Known(question.id(), question, Map.of()).step();
        Condition equal = new Condition.All(
                List.of(new Condition.AtLeast(question.id(), number), new Condition.AtMost(question.id(), number)));
        return Optional.ofNullable(
                switch (operator) {
                    case "=" -> equal;
                    case "!=" -> new Condition.Not(equal);
                    case ">=" -> new Condition.AtLeast(question.id(), number);
                    case "<=" -> new Condition.AtMost(question.id(), number);
                    case ">" -> new Condition.AtLeast(question.id(), number.add(step));
                    case "<" -> new Condition.AtMost(question.id(), number.subtract(step));
                    default -> null;
                });
    }

    private static Optional<Condition> equal(Question question, EnableWhen when) {
        if (when.answerBoolean() != null) {
            return Further.choices(question).isEmpty()
                    ? Optional.of(
                            new Condition.Is(question.id(), when.answerBoolean().toString()))
                    : Optional.empty();
        }
        return Further.choices(question).stream()
                .filter(choice -> names(choice, when))
                .findFirst()
                .map(choice -> new Condition.Is(question.id(), choice.id()));
    }

    private static boolean names(Choice choice, EnableWhen when) {
        Coding coding = when.answerCoding();
        if (coding != null && coding.code() != null) {
            return (coding.system() == null && choice.id().equals(coding.code()))
                    || choice.codes().stream().anyMatch(code -> same(code, coding));
        }
        String text = when.answerString();
        return text != null
                && (choice.id().equals(text)
                        || choice.label().byLanguage().containsValue(text)
                        || choice.codes().stream().anyMatch(code -> code.code().equals(text)));
    }

    private static boolean same(Code code, Coding coding) {
        String system = coding.system();
        return code.code().equals(coding.code()) && (system == null || system.equals(code.system()));
    }
}
