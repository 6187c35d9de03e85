package org.earshot.ingest.answering.page;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.engine.Journey;
import org.earshot.contracts.engine.Piping;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Consent;
import org.earshot.contracts.instrument.ContactQuestion;
import org.earshot.contracts.instrument.DateQuestion;
import org.earshot.contracts.instrument.FileQuestion;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.LongText;
import org.earshot.contracts.instrument.MultipleChoice;
import org.earshot.contracts.instrument.NumberQuestion;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Ranking;
import org.earshot.contracts.instrument.Rating;
import org.earshot.contracts.instrument.Round;
import org.earshot.contracts.instrument.Scale;
import org.earshot.contracts.instrument.ShortText;
import org.earshot.contracts.instrument.SingleChoice;
import org.earshot.contracts.instrument.TimeQuestion;
import org.earshot.contracts.instrument.YesNo;
import org.earshot.ingest.answering.Entry;

/** A question as its template needs it. */
public final class QuestionView {
    private final Question question;
    private final Entry entry;
    private final Optional<Answer> answer;
    private final String language;
    private final Words words;
    private final Journey journey;

    QuestionView(
            Question question, Entry entry, Optional<Answer> answer, String language, Words words, Journey journey) {
        this.question = question;
        this.entry = entry;
        this.answer = answer;
        this.language = language;
        this.words = words;
        this.journey = journey;
    }

    /** A choice, a rating or yes and no. */
    public record Option(String value, Said label, boolean chosen) {}

    /** A place of a ranking. */
    public record Place(String label, List<Option> choices) {}

    /** Part of a date: its field, label, value and greatest number of digits. */
    public record Part(String field, String label, String value, int digits) {}

    public String id() {
        return question.id();
    }

    /** What is asked. */
    public Said text() {
        return isOfRound() ? whole().after() : whole();
    }

    /** What the round of a repeat is about; empty for a question that is asked once. */
    public Optional<Said> over() {
        return isOfRound() ? Optional.of(whole().firstLine()) : Optional.empty();
    }

    /** What is asked, and of what round. */
    Said whole() {
        return said(Piping.in(question.asking().text(), journey));
    }

    private boolean isOfRound() {
        return Round.of(question.id()).filter(round -> round.question() != null).isPresent();
    }

    public Optional<Said> hint() {
        return Optional.ofNullable(question.asking().hint())
                .map(hint -> Piping.in(hint, journey))
                .map(this::said);
    }

    /** Which of the template's forms fits. */
    public String form() {
        if (question instanceof Rating) {
            return "rating";
        }
        if (question instanceof MultipleChoice) {
            return "several";
        }
        if (question instanceof SingleChoice
                || question instanceof YesNo
                || question instanceof Consent
                || question instanceof Scale) {
            return "one";
        }
        if (question instanceof DateQuestion) {
            return "date";
        }
        if (question instanceof Ranking) {
            return "ranking";
        }
        if (question instanceof TimeQuestion) {
            return "time";
        }
        if (question instanceof FileQuestion) {
            return "file";
        }
        return question instanceof LongText ? "long" : question instanceof Info ? "info" : "line";
    }

    /** Whether its fields are grouped under the question as a legend. */
    public boolean grouped() {
        return Stream.of("rating", "several", "one", "date", "ranking").anyMatch(form()::equals);
    }

    public List<Option> options() {
        if (question instanceof YesNo) {
            return List.of(option("true", plain(words.of("yes"))), option("false", plain(words.of("no"))));
        }
        if (question instanceof Consent) {
            return List.of(
                    option("true", plain(words.of("consent.yes"))), option("false", plain(words.of("consent.no"))));
        }
        if (question instanceof Scale scale) {
            return scale.points().stream()
                    .map(point -> option(String.valueOf(point.value()), said(point.label())))
                    .toList();
        }
        if (question instanceof Rating) {
            return IntStream.rangeClosed(0, Rating.MAX)
                    .mapToObj(String::valueOf)
                    .map(number -> option(number, plain(number)))
                    .toList();
        }
        return question.choices().stream()
                .map(choice -> option(choice.id(), said(choice.label())))
                .toList();
    }

    /** The choice that asks for own words, with what was written; empty when none does. */
    public Optional<Option> other() {
        return question.choices().stream()
                .filter(Choice::pleaseSay)
                .findFirst()
                .map(choice -> new Option(entry.first(Entry.OTHER), said(choice.label()), false));
    }

    /** The places of a ranking, each with all choices. */
    public List<Place> places() {
        List<String> given = entry.all(Entry.ANSWER);
        return question instanceof Ranking ranking
                ? IntStream.range(0, ranking.places())
                        .mapToObj(i -> new Place(
                                words.of("ranking.place", "n", i + 1),
                                ranking.choices().stream()
                                        .map(choice -> new Option(
                                                choice.id(),
                                                said(choice.label()),
                                                i < given.size() && choice.id().equals(given.get(i))))
                                        .toList()))
                        .toList()
                : List.of();
    }

    public Said low() {
        return question instanceof Rating rating ? said(rating.low()) : plain("");
    }

    public Said high() {
        return question instanceof Rating rating ? said(rating.high()) : plain("");
    }

    public List<Part> parts() {
        return List.of(
                new Part(Entry.DAY, words.of(Entry.DAY), entry.first(Entry.DAY), 2),
                new Part(Entry.MONTH, words.of(Entry.MONTH), entry.first(Entry.MONTH), 2),
                new Part(Entry.YEAR, words.of(Entry.YEAR), entry.first(Entry.YEAR), 4));
    }

    /** What stands in the one field. */
    public String value() {
        return entry.first(Entry.ANSWER);
    }

    /** What was sent already, in words; empty when nothing was. */
    public Optional<String> kept() {
        return answer.filter(Answer.File.class::isInstance).map(file -> FileWords.of((Answer.File) file, words));
    }

    /** The media types that a browser offers files of. */
    public String accept() {
        return question instanceof FileQuestion file
                ? String.join(",", file.kind().mediaTypes())
                : "";
    }

    /** Whether documents may be sent too. */
    public boolean documents() {
        return question instanceof FileQuestion file && file.kind() == FileQuestion.Kind.FILE;
    }

    /** Key of what is said while there is no network. */
    public String waits() {
        return question instanceof FileQuestion ? "waiting.file" : "waiting";
    }

    /** Which keyboard a phone should show. */
    public String keyboard() {
        if (question instanceof NumberQuestion number) {
            return number.min().signum() < 0 ? "text" : number.decimals() > 0 ? "decimal" : "numeric";
        }
        if (question instanceof ContactQuestion contact) {
            return contact.kind() == ContactQuestion.Kind.PHONE ? "tel" : "email";
        }
        return "text";
    }

    /** What the browser may offer to fill in (HTML, autofill): own contacts; nothing else. */
    public String fill() {
        return question instanceof ContactQuestion ? keyboard() : "off";
    }

    /** What the form asks for besides the question: a range, or to choose several; "" for nothing. */
    public String note() {
        if (question instanceof NumberQuestion number) {
            return words.of("note.range", "min", number.min().toPlainString())
                    .replace("{max}", number.max().toPlainString());
        }
        if (question instanceof FileQuestion) {
            return words.of(documents() ? "note.file" : "note.photo", "max", FileQuestion.MAX_BYTES / 1_000_000);
        }
        if (question instanceof Ranking ranking) {
            return words.of("note.ranking", "n", ranking.places());
        }
        if (question instanceof ContactQuestion contact
                && contact.kind() == ContactQuestion.Kind.PHONE
                && contact.region() == null) {
            return words.of("note.phone");
        }
        return question instanceof MultipleChoice ? words.of("note.several") : "";
    }

    public boolean isShort() {
        return question instanceof NumberQuestion;
    }

    public int maxChars() {
        if (question instanceof ContactQuestion) {
            return ContactQuestion.MAX_CHARS;
        }
        return question instanceof LongText ? LongText.MAX_CHARS : ShortText.MAX_CHARS;
    }

    public boolean skippable() {
        return !question.asking().required() && !(question instanceof Info);
    }

    public boolean ratherNotSay() {
        return question.asking().ratherNotSay() && !(question instanceof Info);
    }

    /** Whether "I would rather not say" was the answer last time. */
    public boolean preferredNot() {
        return answer.filter(Answer.RatherNotSay.class::isInstance).isPresent();
    }

    /** The id of the field that an error leads to. */
    public String firstField() {
        return question instanceof DateQuestion ? Entry.DAY : grouped() ? "o1" : Entry.ANSWER;
    }

    private Option option(String value, Said label) {
        return new Option(value, label, entry.has(value));
    }

    private Said said(LocalizedText text) {
        return Said.of(text, language, words);
    }

    private static Said plain(String text) {
        return new Said(text, new RawString(""));
    }
}
