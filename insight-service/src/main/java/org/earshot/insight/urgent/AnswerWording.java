package org.earshot.insight.urgent;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Rating;

/** An answer in words. */
final class AnswerWording {
    private static final Map<String, List<String>> YES_NO =
            Map.of("en", List.of("Yes", "No"), "es", List.of("Sí", "No"), "ar", List.of("نعم", "لا"));

    private final Question question;
    private final String language;

    AnswerWording(Question question, String language) {
        this.question = question;
        this.language = language;
    }

    /** As the participant met it on the page, in this language or the instrument's first. */
    String of(Answer answer) {
        if (answer instanceof Answer.Many many) {
            return many.choices().stream().map(this::choice).collect(Collectors.joining("; "));
        }
        if (answer instanceof Answer.Text text) {
            return choice(text.text());
        }
        if (answer instanceof Answer.Flag flag) {
            return flag.includes("true") ? yesNo().get(0) : yesNo().get(1);
        }
        if (answer instanceof Answer.Other other) {
            return other.choices().stream().map(this::choice).collect(Collectors.joining("; ")) + ": " + other.other();
        }
        if (answer instanceof Answer.Amount amount
                && question.label(amount.value().toPlainString()).isPresent()) {
            return choice(amount.value().toPlainString());
        }
        if (answer instanceof Answer.Amount amount) {
            return amount.value().toPlainString() + ends();
        }
        return "";
    }

    private String choice(String id) {
        return question.label(id).map(label -> label.in(language)).orElse(id);
    }

    private String ends() {
        return question instanceof Rating rating
                ? " (0 = " + rating.low().in(language) + ", " + Rating.MAX + " = "
                        + rating.high().in(language) + ")"
                : "";
    }

    private List<String> yesNo() {
        return YES_NO.entrySet().stream()
                .filter(words -> language.equals(words.getKey()) || language.startsWith(words.getKey() + "-"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> List.of("Yes", "No"));
    }
}
