package org.earshot.ingest.answering.page;

import io.quarkus.qute.RawString;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.engine.Journey;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.DateQuestion;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.MultipleChoice;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.SingleChoice;

/** The answers as a person reads them over before sending. */
final class CheckView {
    private final String language;
    private final Words words;

    CheckView(String language, Words words) {
        this.language = language;
        this.words = words;
    }

    /**
     * One question with its answer.
     *
     * @param answers one text each; one for all but a multiple choice
     * @param said whether it was answered, as opposed to skipped or met with "I would rather not say"
     */
    public record Row(String id, Said question, List<Said> answers, boolean said) {}

    List<Row> rows(Journey journey) {
        return journey.shown().stream()
                .filter(question -> !(question instanceof Info))
                .map(question ->
                        row(question, journey.answers().to(question.id()).orElse(new Answer.Skipped())))
                .toList();
    }

    private Row row(Question question, Answer answer) {
        return new Row(
                question.id(),
                Said.of(question.asking().text(), language, words),
                answers(question, answer),
                answer.says());
    }

    private List<Said> answers(Question question, Answer answer) {
        if (!answer.says()) {
            return List.of(plain(words.of(answer instanceof Answer.RatherNotSay ? "rather-not-say" : "skipped")));
        }
        List<Choice> chosen = choices(question).stream()
                .filter(choice -> answer.includes(choice.id()))
                .toList();
        return chosen.isEmpty()
                ? List.of(new Said(text(question, answer), new RawString(" dir=\"auto\"")))
                : chosen.stream()
                        .map(choice -> Said.of(choice.label(), language, words))
                        .toList();
    }

    private String text(Question question, Answer answer) {
        if (answer instanceof Answer.Flag flag) {
            return words.of(flag.yes() ? "yes" : "no");
        }
        if (answer instanceof Answer.Amount amount) {
            return amount.value().toPlainString();
        }
        return question instanceof DateQuestion
                ? date(answer.json().toString())
                : answer.json().toString();
    }

    /** In the language of the words around it, with the digits that the rest of the page uses. */
    private String date(String iso) {
        return LocalDate.parse(iso)
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(Locale.forLanguageTag(words.language())));
    }

    private static List<Choice> choices(Question question) {
        if (question instanceof SingleChoice single) {
            return single.choices();
        }
        return question instanceof MultipleChoice multiple ? multiple.choices() : List.of();
    }

    private static Said plain(String text) {
        return new Said(text, new RawString(""));
    }
}
