package org.earshot.ingest.importing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.instrument.Consent;
import org.earshot.contracts.instrument.ContactQuestion;
import org.earshot.contracts.instrument.DateQuestion;
import org.earshot.contracts.instrument.LinkValue;
import org.earshot.contracts.instrument.LongText;
import org.earshot.contracts.instrument.MultipleChoice;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Ranking;
import org.earshot.contracts.instrument.ShortText;
import org.earshot.contracts.instrument.SingleChoice;
import org.earshot.contracts.instrument.TimeQuestion;
import org.earshot.contracts.instrument.YesNo;
import org.earshot.contracts.value.Numbers;
import org.earshot.ingest.response.DialledNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a cell says as the answer to a question.
 *
 * @param answer null when it is not answered, or the cell is wrong
 * @param mistake what is wrong with the cell, or null
 */
record AnswerCell(@Nullable Answer answer, @Nullable Mistake mistake) {
    private static final AnswerCell UNANSWERED = new AnswerCell(null, null);
    private static final Set<String> NOTHING = Set.of("", "n/a", "#n/a", "na", "null", "nan", "no answer");
    private static final Set<String> YES =
            Set.of("yes", "y", "true", "1", "x", "✓", "✔", "si", "verdadero", "oui", "ja", "نعم");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "falso", "non", "nein", "لا");
    private static final Set<String> RATHER_NOT = Stream.of(
                    "I would rather not say",
                    "Rather not say",
                    "Prefer not to say",
                    "Prefer not to answer",
                    "Declined",
                    "Refused",
                    "Prefiero no decirlo",
                    "Prefiero no decir",
                    "Prefiero no responder",
                    "أفضّل عدم الإجابة",
                    "أفضل عدم القول")
            .map(Plain::of)
            .collect(Collectors.toSet());

    /**
     * What is wrong.
     *
     * @param detail with neither the value nor anything else of a person
     */
    record Mistake(RowProblem.Code code, String detail, String fix) {}

    /** Reads a cell. */
    static AnswerCell read(Question question, Choices choices, String cell, DateOrder dates) {
        String plain = simple(cell);
        if (NOTHING.contains(plain) && choices.named(cell).isEmpty()) {
            return UNANSWERED;
        }
        if (RATHER_NOT.contains(Plain.of(cell)) && choices.named(cell).isEmpty()) {
            return question.asking().ratherNotSay() ? answer(new Answer.RatherNotSay()) : UNANSWERED;
        }
        if (question instanceof SingleChoice || question instanceof LinkValue) {
            return choices.named(cell)
                    .map(choice -> answer(new Answer.Text(choice.id())))
                    .or(() -> choices.other().map(other -> answer(new Answer.Other(List.of(other), cell.strip()))))
                    .orElseGet(() -> unknownChoice(choices));
        }
        if (question instanceof MultipleChoice || question instanceof Ranking) {
            return choices.several(cell)
                    .map(chosen -> answer(new Answer.Many(chosen)))
                    .orElseGet(() -> unknownChoice(choices));
        }
        if (question instanceof YesNo || question instanceof Consent) {
            return yesNo(cell)
                    .map(yes -> answer(new Answer.Flag(yes)))
                    .orElseGet(() -> wrong("neither yes nor no", "Write yes or no."));
        }
        if (question.range().isPresent()) {
            return number(cell)
                    .or(() -> choices.point(cell))
                    .map(number -> answer(new Answer.Amount(number)))
                    .orElseGet(() -> wrong("not a number", "Write a number in digits, or leave the cell empty."));
        }
        if (question instanceof DateQuestion) {
            return WrittenDate.parse(cell)
                    .flatMap(date -> date.day(dates))
                    .map(day -> answer(new Answer.Text(day.toString())))
                    .orElseGet(() -> wrong("not a date", "Write it as 2026-03-31."));
        }
        if (question instanceof TimeQuestion) {
            return WrittenTime.parse(cell)
                    .map(time -> answer(new Answer.Text(time.toString())))
                    .orElseGet(() -> wrong("not a time", "Write it as 14:30."));
        }
        if (question instanceof ContactQuestion contact && contact.kind() == ContactQuestion.Kind.PHONE) {
            return DialledNumber.of(cell, contact.region())
                    .map(number -> answer(new Answer.Text(number)))
                    .orElseGet(
                            () -> wrong("not a phone number", "Write it with its country's code, as +442079460018."));
        }
        return question.personal() || question instanceof ShortText || question instanceof LongText
                ? answer(new Answer.Text(cell.strip()))
                : UNANSWERED;
    }

    /** Whether one choice of several was taken; empty for a cell that does not say. */
    static Optional<Boolean> taken(Choices choices, String choiceId, String cell) {
        String plain = simple(cell);
        if (NOTHING.contains(plain) || RATHER_NOT.contains(Plain.of(cell))) {
            return Optional.of(false);
        }
        return choices.named(cell)
                .filter(choice -> choice.id().equals(choiceId))
                .map(itself -> true)
                .or(() -> yesNo(cell));
    }

    static boolean isEmpty(String cell) {
        return NOTHING.contains(simple(cell));
    }

    private static String simple(String cell) {
        String plain = Plain.of(cell);
        return plain.isEmpty() ? cell.strip().replaceAll("[-–—.]", "") : plain;
    }

    private static AnswerCell answer(Answer answer) {
        return new AnswerCell(answer, null);
    }

    private static AnswerCell wrong(String detail, String fix) {
        return new AnswerCell(null, new Mistake(RowProblem.Code.WRONG_VALUE, detail, fix));
    }

    private static AnswerCell unknownChoice(Choices choices) {
        return new AnswerCell(
                null,
                new Mistake(
                        RowProblem.Code.UNKNOWN_CHOICE,
                        "not one of the choices",
                        "Write one of: " + choices.listed() + "; or their wording in another language, or their ids."));
    }

    private static Optional<Boolean> yesNo(String cell) {
        String plain = simple(cell);
        if (YES.contains(plain)) {
            return Optional.of(true);
        }
        return NO.contains(plain) ? Optional.of(false) : Optional.empty();
    }

    private static Optional<BigDecimal> number(String cell) {
        String written = Plain.digits(cell.strip()).replace(" ", "").replace('٫', '.');
        return Numbers.parse(written.indexOf('.') < 0 ? written.replace(',', '.') : written);
    }
}
