package org.earshot.survey.exchange.xlsform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Consent;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.MultipleChoice;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Ranking;

/** Conditions as XPath. */
final class ConditionWriter {
    /** What ODK's programs store for an acknowledgement. */
    static final String AGREED = "OK";

    private final Instrument instrument;
    private final Map<String, String> names;

    /** {@code names} are those of the questions in the form, by their ids. */
    ConditionWriter(Instrument instrument, Map<String, String> names) {
        this.instrument = instrument;
        this.names = names;
    }

    /** Whether XPath has words for it: how many hold is said only of the choices of one question. */
    boolean says(Condition part) {
        return !(part instanceof Condition.Several several) || counted(several).isPresent();
    }

    /** What an answer to {@code question} must satisfy. */
    String write(Condition must, String question) {
        return write(must).replace(ref(question), Expression.SELF);
    }

    String write(Condition condition) {
        if (condition instanceof Condition.Is is) {
            boolean several = instrument
                    .question(is.question())
                    .filter(q -> q instanceof MultipleChoice || q instanceof Ranking)
                    .isPresent();
            Optional<Question> asked = instrument.question(is.question());
            if (asked.filter(Consent.class::isInstance).isPresent()) {
                return ref(is.question()) + (is.value().equals("true") ? " = " : " != ") + "'" + AGREED + "'";
            }
            String quoted = asked.filter(q -> q.range().isPresent()).isPresent() ? is.value() : quoted(is.value());
            return several
                    ? "selected(" + ref(is.question()) + ", " + quoted + ")"
                    : ref(is.question()) + " = " + quoted;
        }
        if (condition instanceof Condition.AtLeast least) {
            return ref(least.question()) + " >= " + least.value().toPlainString();
        }
        if (condition instanceof Condition.AtMost most) {
            return ref(most.question()) + " <= " + most.value().toPlainString();
        }
        if (condition instanceof Condition.Answered answered) {
            return ref(answered.question()) + " != ''";
        }
        if (condition instanceof Condition.Several several) {
            return counted(several)
                    .map(question -> "count-selected(" + ref(question.id()) + ") >= " + several.count())
                    .orElseThrow();
        }
        if (condition instanceof Condition.Not not) {
            return "not(" + write(not.of()) + ")";
        }
        if (condition instanceof Condition.NotBelow notBelow) {
            return ref(notBelow.question()) + " >= " + ref(notBelow.other());
        }
        return condition instanceof Condition.All
                ? joined(condition.parts(), " and ", "true()")
                : joined(condition.parts(), " or ", "false()");
    }

    /** The question of which so many choices were given. */
    private Optional<Question> counted(Condition.Several several) {
        return several.questions()
                .findFirst()
                .flatMap(instrument::question)
                .filter(question -> question instanceof MultipleChoice || question instanceof Ranking)
                .filter(question -> several.of()
                        .equals(question.choices().stream()
                                .map(choice -> new Condition.Is(question.id(), choice.id()))
                                .toList()));
    }

    private String joined(List<Condition> parts, String word, String empty) {
        return parts.isEmpty()
                ? empty
                : parts.size() == 1
                        ? write(parts.get(0))
                        : parts.stream()
                                .map(part -> part.parts().size() > 1 ? "(" + write(part) + ")" : write(part))
                                .collect(Collectors.joining(word));
    }

    private String ref(String question) {
        return "${" + names.getOrDefault(question, question) + "}";
    }

    private static String quoted(String value) {
        return value.contains("'") ? "\"" + value + "\"" : "'" + value + "'";
    }
}
