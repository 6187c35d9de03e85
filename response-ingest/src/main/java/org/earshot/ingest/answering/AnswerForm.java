package org.earshot.ingest.answering;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.AnswerFault;
import org.earshot.contracts.engine.Validation;
import org.earshot.contracts.instrument.Consent;
import org.earshot.contracts.instrument.ContactQuestion;
import org.earshot.contracts.instrument.DateQuestion;
import org.earshot.contracts.instrument.FileQuestion;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.LongText;
import org.earshot.contracts.instrument.MultipleChoice;
import org.earshot.contracts.instrument.NumberQuestion;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Ranking;
import org.earshot.contracts.instrument.ShortText;
import org.earshot.contracts.instrument.SingleChoice;
import org.earshot.contracts.instrument.TimeQuestion;
import org.earshot.contracts.instrument.YesNo;
import org.earshot.ingest.response.DialledNumber;
import org.jspecify.annotations.Nullable;

/** What the form of a question means: entry to answer, and back. */
public final class AnswerForm {
    private AnswerForm() {}

    /**
     * What an entry comes to.
     *
     * @param answer null when there is a mistake
     * @param mistake null when there is an answer
     */
    public record Given(@Nullable Answer answer, @Nullable Mistake mistake) {
        static Given answer(Answer answer) {
            return new Given(answer, null);
        }

        static Given mistake(Mistake mistake) {
            return new Given(null, mistake);
        }
    }

    /** Reads an entry; nothing entered where nothing is required is a skip. */
    public static Given read(Question question, Entry entry) {
        if (question instanceof Info || isEmpty(question, entry)) {
            return question.asking().required() && !(question instanceof Info)
                    ? Given.mistake(Mistake.of("required"))
                    : Given.answer(new Answer.Skipped());
        }
        Given given = parse(question, entry);
        Answer answer = given.answer();
        return answer == null
                ? given
                : Validation.fault(question, answer)
                        .map(fault -> Given.mistake(mistake(question, answer, fault)))
                        .orElse(given);
    }

    private static boolean isEmpty(Question question, Entry entry) {
        return question instanceof DateQuestion
                ? (entry.first(Entry.DAY) + entry.first(Entry.MONTH) + entry.first(Entry.YEAR)).isEmpty()
                : entry.first(Entry.OTHER).isEmpty()
                        && entry.all(Entry.ANSWER).stream().allMatch(String::isBlank);
    }

    private static Given parse(Question question, Entry entry) {
        if (question instanceof SingleChoice || question instanceof MultipleChoice) {
            return ChoiceForm.read(question, entry);
        }
        if (question instanceof Ranking) {
            return Given.answer(new Answer.Many(entry.all(Entry.ANSWER).stream()
                    .filter(choice -> !choice.isBlank())
                    .toList()));
        }
        if (question instanceof YesNo || question instanceof Consent) {
            return Given.answer(new Answer.Flag(entry.has("true")));
        }
        if (question.range().isPresent()) {
            return number(entry.first(Entry.ANSWER));
        }
        if (question instanceof TimeQuestion) {
            return Typing.time(entry.first(Entry.ANSWER))
                    .map(time -> Given.answer(new Answer.Text(time.toString())))
                    .orElseGet(() -> Given.mistake(Mistake.of("not-a-time")));
        }
        if (question instanceof ContactQuestion contact) {
            String typed = Typing.text(entry.first(Entry.ANSWER));
            boolean phone = contact.kind() == ContactQuestion.Kind.PHONE;
            // What is no number is refused by the engine, which tells why.
            return Given.answer(new Answer.Text(
                    phone ? DialledNumber.of(typed, contact.region()).orElse("") : typed));
        }
        if (question instanceof DateQuestion) {
            return date(entry);
        }
        if (question instanceof FileQuestion) {
            return FileForm.read(entry.first(Entry.ANSWER));
        }
        return Given.answer(new Answer.Text(Typing.text(entry.first(Entry.ANSWER))));
    }

    private static Given number(String typed) {
        return Typing.number(typed)
                .map(number -> Given.answer(new Answer.Amount(number)))
                .orElseGet(() -> Given.mistake(Mistake.of("not-a-number")));
    }

    private static Given date(Entry entry) {
        Optional<LocalDate> date = part(entry, Entry.YEAR).flatMap(year -> part(entry, Entry.MONTH)
                .flatMap(month -> part(entry, Entry.DAY).flatMap(day -> date(year, month, day))));
        return date.map(found -> Given.answer(new Answer.Text(found.toString())))
                .orElseGet(() -> Given.mistake(Mistake.of("not-a-date")));
    }

    private static Optional<Integer> part(Entry entry, String field) {
        return Typing.number(entry.first(field))
                .filter(n -> n.scale() <= 0 && n.precision() <= 4)
                .map(BigDecimal::intValue);
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return year < 1000 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Mistake mistake(Question question, Answer answer, AnswerFault fault) {
        if (question instanceof NumberQuestion number) {
            boolean tooFine = answer instanceof Answer.Amount amount
                    && number.decimals() == 0
                    && amount.value().stripTrailingZeros().scale() > 0;
            return new Mistake(
                    tooFine ? "whole-number" : "out-of-range",
                    Map.of(
                            "min",
                            number.min().toPlainString(),
                            "max",
                            number.max().toPlainString()));
        }
        if (question instanceof DateQuestion date && fault.code().equals("out-of-range")) {
            return new Mistake(
                    date.min() == null ? "date-too-late" : date.max() == null ? "date-too-early" : "date-out-of-range",
                    Map.of("min", String.valueOf(date.min()), "max", String.valueOf(date.max())));
        }
        if (question instanceof TimeQuestion time && fault.code().equals("out-of-range")) {
            return new Mistake(
                    "time-out-of-range",
                    Map.of(
                            "min",
                            String.valueOf(time.min() == null ? LocalTime.MIN : time.min()),
                            "max",
                            time.max() == null ? "23:59" : String.valueOf(time.max())));
        }
        return switch (fault.code()) {
            case "too-long" ->
                new Mistake(
                        "too-long",
                        Map.of(
                                "max",
                                String.valueOf(
                                        question instanceof LongText ? LongText.MAX_CHARS : ShortText.MAX_CHARS)));
            case "exclusive-choice", "repeated-choice", "not-a-phone-number", "not-an-address" ->
                Mistake.of(fault.code());
            default -> Mistake.of("choose-one");
        };
    }

    /** The entry that reads as {@code answer}. */
    public static Entry show(Question question, @Nullable Answer answer) {
        if (answer == null || !answer.says()) {
            return Entry.NOTHING;
        }
        if (answer instanceof Answer.Other other) {
            return new Entry(Map.of(Entry.ANSWER, other.choices(), Entry.OTHER, List.of(other.other())));
        }
        if (answer instanceof Answer.Many many) {
            return new Entry(Map.of(Entry.ANSWER, many.choices()));
        }
        if (answer instanceof Answer.File file) {
            return FileForm.show(file);
        }
        String value = answer instanceof Answer.Amount amount
                ? amount.value().toPlainString()
                : answer.json().toString();
        if (question instanceof DateQuestion) {
            LocalDate date = LocalDate.parse(value);
            return new Entry(Map.of(
                    Entry.DAY, List.of(String.valueOf(date.getDayOfMonth())),
                    Entry.MONTH, List.of(String.valueOf(date.getMonthValue())),
                    Entry.YEAR, List.of(String.valueOf(date.getYear()))));
        }
        return new Entry(Map.of(Entry.ANSWER, List.of(value)));
    }
}
