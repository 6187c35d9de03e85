package org.earshot.ingest.answering.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.contracts.event.DirectoryEntry.UrgentRule;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.NumericRange;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.YesNo;

/** What a question's page says before somebody gives an answer of which somebody is told. */
final class Told {
    private final Question question;
    private final String language;
    private final Words words;

    Told(Question question, String language, Words words) {
        this.question = question;
        this.language = language;
        this.words = words;
    }

    /**
     * One line; "" when nobody is told of any answer.
     *
     * @param rules that look at this question
     * @param from name of the organisation; "" when unknown
     * @param known whether the organisation knows whose link it is
     */
    String of(List<UrgentRule> rules, String from, boolean known) {
        if (rules.isEmpty()) {
            return "";
        }
        String answers = rules.stream()
                .flatMap(rule -> answers(rule.when()))
                .distinct()
                .collect(Collectors.joining(words.of("told.or")));
        return words.of(known ? "told" : "told.unknown", "answers", answers)
                        .replace("{org}", isolated(from.isEmpty() ? words.of("told.somebody") : from))
                + " " + words.of("told.no-emergency");
    }

    /** Conditions that must hold together are named one by one: better to say it of too many answers than of too few. */
    private Stream<String> answers(Condition condition) {
        if (condition instanceof Condition.All all && question.range().isPresent()) {
            return Stream.of(between(
                    all.tree()
                            .flatMap(part -> part instanceof Condition.AtLeast least
                                    ? Stream.of(least.value())
                                    : Stream.empty()),
                    all.tree()
                            .flatMap(part ->
                                    part instanceof Condition.AtMost most ? Stream.of(most.value()) : Stream.empty())));
        }
        if (condition instanceof Condition.AtLeast least) {
            return Stream.of(between(Stream.of(least.value()), Stream.empty()));
        }
        if (condition instanceof Condition.AtMost most) {
            return Stream.of(between(Stream.empty(), Stream.of(most.value())));
        }
        return condition instanceof Condition.Is is
                ? Stream.of(words.of("told.answer", "answer", isolated(label(is.value()))))
                : condition.parts().stream().flatMap(this::answers);
    }

    private String between(Stream<BigDecimal> least, Stream<BigDecimal> most) {
        NumericRange range = question.range().orElseThrow();
        BigDecimal low = least.reduce(range.min(), BigDecimal::max);
        BigDecimal high = most.reduce(range.max(), BigDecimal::min);
        return isolated(
                low.compareTo(high) == 0 ? low.toPlainString() : low.toPlainString() + "–" + high.toPlainString());
    }

    private String label(String value) {
        if (question instanceof YesNo) {
            return words.of(value.equals("true") ? "yes" : "no");
        }
        return question.choices().stream()
                .filter(choice -> choice.id().equals(value))
                .map(choice -> choice.label().in(language))
                .findFirst()
                .orElse(value);
    }

    /** In its own direction, whatever stands around it (Unicode UAX 9, first strong isolate). */
    private static String isolated(String text) {
        return "\u2068" + text + "\u2069";
    }
}
