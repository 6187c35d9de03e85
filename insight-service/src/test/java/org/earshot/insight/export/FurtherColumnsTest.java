package org.earshot.insight.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Consent;
import org.earshot.contracts.instrument.ContactQuestion;
import org.earshot.contracts.instrument.FileQuestion;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.MultipleChoice;
import org.earshot.contracts.instrument.Ranking;
import org.earshot.contracts.instrument.Scale;
import org.earshot.contracts.instrument.Score;
import org.earshot.contracts.instrument.TimeQuestion;
import org.junit.jupiter.api.Test;

/** The columns of consent, scales, rankings, times, contacts and own words beside choices. */
class FurtherColumnsTest {
    private static final Choice FOOD = choice("food", false);
    private static final Choice OTHER = choice("other", true);
    private static final Instrument ASKED = new Instrument(
            text("More"),
            List.of("en"),
            null,
            null,
            List.of(
                    new Consent("part", asking("Agree?"), false),
                    new Scale(
                            "alone",
                            asking("Alone?"),
                            List.of(new Scale.Point(-1, text("Never")), new Scale.Point(2, text("Often"))),
                            null),
                    new MultipleChoice("help", asking("Help?"), List.of(FOOD, OTHER)),
                    new Ranking("first", asking("First?"), List.of(FOOD, choice("rent", false)), 2),
                    new TimeQuestion("call", asking("When?"), null, null),
                    new ContactQuestion("phone", asking("Phone?"), ContactQuestion.Kind.PHONE, null),
                    new FileQuestion("damp", asking("Damp?"), FileQuestion.Kind.PHOTO)),
            List.of(new Score("mood", Score.Method.MEAN, List.of("alone"), 1, List.of("alone"), null)));
    private static final Map<String, Answer> GIVEN = Map.of(
            "part", new Answer.Flag(true),
            "alone", new Answer.Amount(BigDecimal.valueOf(2)),
            "help", new Answer.Other(List.of("food", "other"), "a cot"),
            "first", new Answer.Many(List.of("rent")),
            "call", new Answer.Text("09:05"),
            "phone", new Answer.Text("+442079460018"),
            "damp", new Answer.File(new UUID(7, 7), "image/jpeg", 204_800));

    @Test
    void each_has_the_column_and_the_code_that_its_answers_mean() {
        Map<String, String> codes = row(true, true, false);

        assertEquals(
                Map.of(
                        "q_part", "1",
                        "q_alone", "2",
                        "q_help__food", "1",
                        "q_help__other", "1",
                        "q_help__other_words", "a cot",
                        "q_first__food", "0",
                        "q_first__rent", "1",
                        "q_call", "09:05",
                        "q_phone", "+442079460018",
                        "q_damp",
                                "https://listen/api/responses/" + response().responseId()
                                        + "/files/00000000-0000-0007-0000-000000000007"),
                codes);
        assertEquals("Often", row(true, true, true).get("q_alone"));
    }

    @Test
    void contacts_and_own_words_leave_only_when_they_are_asked_for() {
        assertFalse(row(false, false, false).values().stream().anyMatch(cell -> cell.equals("a cot")));
        assertFalse(row(true, false, false).containsKey("q_phone"));
    }

    @Test
    void a_score_has_a_column_after_the_questions_in_which_a_reversed_answer_counts_from_the_other_end() {
        Codebook codebook = Codebook.of(List.of(published()), Set.of(), false, false);
        List<Cell> cells = new Rows(codebook, "en", place -> "", path -> "https://listen" + path).of(response());

        assertEquals("s_mood", codebook.columns().get(cells.size() - 1).name());
        assertEquals("-1", cells.get(cells.size() - 1).words(false, "en"));
    }

    private static PublishedInstrument published() {
        return new PublishedInstrument(new UUID(1, 1), new UUID(2, 2), 1, Instant.EPOCH, null, null, ASKED);
    }

    private static Map<String, String> row(boolean words, boolean contacts, boolean labels) {
        Codebook codebook = Codebook.of(List.of(published()), Set.of(), words, contacts);
        List<Cell> cells = new Rows(codebook, "en", place -> "", path -> "https://listen" + path).of(response());
        return java.util.stream.IntStream.range(0, cells.size())
                .filter(i -> codebook.columns().get(i).question() != null)
                .boxed()
                .collect(Collectors.toMap(
                        i -> codebook.columns().get(i).name(), i -> cells.get(i).words(labels, "en")));
    }

    private static Exported response() {
        return Survey.response(1, 1, GIVEN);
    }

    private static Choice choice(String id, boolean pleaseSay) {
        return new Choice(id, text(id), null, false, null, pleaseSay);
    }

    private static Asking asking(String text) {
        return Asking.of(text(text));
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of("en", english);
    }
}
