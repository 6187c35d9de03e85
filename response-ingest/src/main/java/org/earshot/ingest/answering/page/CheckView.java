package org.earshot.ingest.answering.page;

import io.quarkus.qute.RawString;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.engine.Journey;
import org.earshot.contracts.engine.Piping;
import org.earshot.contracts.instrument.Consent;
import org.earshot.contracts.instrument.DateQuestion;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Ranking;
import org.earshot.contracts.instrument.Round;

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
     * @param answers one text each; one for all but a multiple choice, a ranking, and own words beside a choice
     * @param said whether it was answered, as opposed to skipped or met with "I would rather not say"
     * @param over what the round of a repeat is about, before its first question; "" before what follows a repeat; empty elsewhere
     */
    public record Row(String id, Said question, List<Said> answers, boolean said, Optional<Said> over) {}

    List<Row> rows(Journey journey) {
        List<Row> rows = new ArrayList<>();
        Optional<Round> before = Optional.empty();
        for (Question question : journey.shown()) {
            if (!(question instanceof Info)) {
                Optional<Round> round = Round.of(question.id()).filter(of -> of.question() != null);
                boolean goesOn =
                        round.isPresent() ? before.filter(round.get()::isSame).isPresent() : before.isEmpty();
                rows.add(row(question, journey, round.isPresent(), !goesOn));
                before = round;
            }
        }
        return rows;
    }

    private Row row(Question question, Journey journey, boolean inRound, boolean begins) {
        Said asked = Said.of(Piping.in(question.asking().text(), journey), language, words);
        Answer answer = journey.answers().to(question.id()).orElse(new Answer.Skipped());
        return new Row(
                question.id(),
                inRound ? asked.after() : asked,
                answers(question, answer),
                answer.says(),
                begins ? Optional.of(inRound ? asked.firstLine() : plain("")) : Optional.empty());
    }

    private List<Said> answers(Question question, Answer answer) {
        if (!answer.says()) {
            return List.of(plain(words.of(answer instanceof Answer.RatherNotSay ? "rather-not-say" : "skipped")));
        }
        List<Said> chosen = new ArrayList<>(labels(question, answer));
        if (answer instanceof Answer.Other other) {
            chosen.add(own(other.other()));
        }
        return chosen.isEmpty() ? List.of(own(text(question, answer))) : chosen;
    }

    private List<Said> labels(Question question, Answer answer) {
        if (answer instanceof Answer.Amount amount) {
            return label(question, amount.value().toPlainString()).stream().toList();
        }
        if (question instanceof Ranking) {
            return IntStream.range(0, answer.chosen().size())
                    .boxed()
                    .flatMap(i -> label(question, answer.chosen().get(i)).stream()
                            .map(said -> new Said((i + 1) + ". " + said.text(), said.at())))
                    .toList();
        }
        return question.choices().stream()
                .filter(choice -> answer.includes(choice.id()))
                .map(choice -> Said.of(choice.label(), language, words))
                .toList();
    }

    private Optional<Said> label(Question question, String value) {
        return question.label(value).map(label -> Said.of(label, language, words));
    }

    private String text(Question question, Answer answer) {
        if (answer instanceof Answer.Flag flag) {
            String kind = question instanceof Consent ? "consent." : "";
            return words.of(kind + (flag.yes() ? "yes" : "no"));
        }
        if (answer instanceof Answer.Amount amount) {
            return amount.value().toPlainString();
        }
        if (answer instanceof Answer.File file) {
            return FileWords.of(file, words);
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

    private static Said own(String text) {
        return new Said(text, new RawString(" dir=\"auto\""));
    }

    private static Said plain(String text) {
        return new Said(text, new RawString(""));
    }
}
