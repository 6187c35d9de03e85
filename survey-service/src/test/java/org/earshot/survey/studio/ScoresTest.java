package org.earshot.survey.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Map;
import org.earshot.contracts.instrument.Band;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.NeedMapping;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Score;
import org.earshot.platform.kafka.EventJson;
import org.earshot.survey.studio.kind.NotUnderstood;
import org.earshot.survey.studio.kind.Sent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A score is begun from questions that are answered with a number, and changed with a form. */
class ScoresTest {
    private static Instrument instrument;

    @BeforeAll
    static void threeNumbersAndAWord() throws JsonProcessingException {
        instrument = EventJson.MAPPER.readValue("""
                {"title": {"en": "Lately"}, "languages": ["en"], "questions": [
                  {"type": "rating", "id": "calm", "asking": {"text": {"en": "Calm?"}}, "low": {"en": "No"}, "high": {"en": "Yes"}},
                  {"type": "rating", "id": "tense", "asking": {"text": {"en": "Tense?"}}, "low": {"en": "No"}, "high": {"en": "Yes"}},
                  {"type": "short-text", "id": "why", "asking": {"text": {"en": "Why?"}}},
                  {"type": "number", "id": "nights", "min": 0, "max": 7, "decimals": 0, "asking": {"text": {"en": "Bad nights?"}}},
                  {"type": "number", "id": "age", "min": 0, "max": 20, "decimals": 0, "asking": {"text": {"en": "Age?"}}}],
                 "repeats": [{"id": "child", "title": {"en": "Child"}, "questions": ["age"], "most": 3, "another": {"en": "More?"}}]}
                """, Instrument.class);
    }

    @Test
    void onlyNumbersThatAreGivenOnceAreAddedUp() {
        assertEquals(
                List.of("calm", "tense", "nights"),
                Scores.candidates(instrument).stream().map(Question::id).toList());
        assertThrows(IllegalArgumentException.class, () -> Scores.begun(instrument, "Mood", List.of("why", "age")));
        assertThrows(IllegalArgumentException.class, () -> Scores.begun(instrument, "", List.of("calm")));
    }

    @Test
    void aScoreBeginsAsAMeanThatTakesHalf() {
        Instrument begun = Scores.begun(instrument, "Calm", List.of("nights", "tense", "calm"));

        assertEquals(
                List.of(new Score("calm-2", Score.Method.MEAN, List.of("calm", "tense", "nights"), 2)), begun.scores());
        assertEquals(List.of(0.0, 10.0), Scores.ends(begun, begun.scores().get(0)), "the two ratings alone");
    }

    @Test
    void theEndsAreThoseThatAnswersComeTo() {
        List<String> all = List.of("calm", "tense", "nights");

        assertEquals(
                List.of(0.0, 27.0),
                Scores.ends(instrument, new Score("s", Score.Method.SUM, all, 3)),
                "all of them: 10 + 10 + 7");
        assertEquals(List.of(0.0, 9.0), Scores.ends(instrument, new Score("s", Score.Method.MEAN, all, 3)));
        assertEquals(List.of(0.0, 30.0), Scores.ends(instrument, new Score("s", Score.Method.SUM, all, 2)));
        assertEquals(List.of(0.0, 0.0), Scores.ends(instrument, new Score("s", Score.Method.SUM, List.of(), 1)));
    }

    @Test
    void aFormSaysWhatIsAddedUpAndWhatAFigureMeans() {
        Instrument begun = Scores.entered(
                Scores.entered(
                        Scores.begun(instrument, "Mood", List.of("calm", "tense")),
                        "mood",
                        sent(Map.of(
                                "question", List.of("calm", "tense"),
                                "added.from", List.of("11.375"),
                                "added.label.en", List.of("Well")))),
                "mood",
                sent(Map.of(
                        "question", List.of("calm", "tense"),
                        "added.from", List.of("3"),
                        "added.label.en", List.of("Gone"))));
        assertEquals(11.375, begun.scores().get(0).bands().get(1).from(), "what the form did not show stays");

        Instrument entered = Scores.entered(
                begun,
                "mood",
                sent(Map.of(
                        "question", List.of("calm", "tense"),
                        "reversed", List.of("tense", "nights"),
                        "method", List.of("SUM"),
                        "band", List.of("well", "gone"),
                        "band.well.from", List.of("12"),
                        "band.well.label.en", List.of("Well"),
                        "band.gone.from", List.of("3"),
                        "band.gone.dropped", List.of("yes"),
                        "added.from", List.of("0"),
                        "added.label.en", List.of("Not well"))));

        Score score = entered.scores().get(0);
        assertEquals(List.of("tense"), score.reversed());
        assertEquals(
                List.of("not-well", "well"),
                score.bands().stream().map(Band::id).toList());
        assertEquals(
                new Band("well", 12, LocalizedText.of("en", "Well"), List.of()),
                score.bands().get(1));
        assertEquals(List.of(0.0, 20.0), Scores.ends(entered, score));
        assertEquals(List.of(), Scores.removed(entered, "mood").scores());
    }

    @Test
    void aBandSpeaksOfNeeds() {
        Instrument begun = Scores.begun(instrument, "Mood", List.of("calm"));

        Instrument entered = Scores.entered(
                begun,
                "mood",
                sent(Map.of(
                        "question", List.of("calm"),
                        "added.from", List.of("0,5"),
                        "added.label.en", List.of("Low"),
                        "added.need", List.of("stress", ""),
                        "added.severity", List.of("0.75", "1"))));

        assertEquals(
                List.of(new NeedMapping("stress", 0.75)),
                entered.scores().get(0).bands().get(0).needs());
    }

    @Test
    void whatIsNoNumberIsRefusedAndWhatIsGoneIsNotOverwritten() {
        Instrument begun = Scores.begun(instrument, "Mood", List.of("calm"));

        assertThrows(
                NotUnderstood.class, () -> Scores.entered(begun, "mood", sent(Map.of("added.from", List.of("low")))));
        assertThrows(
                NotUnderstood.class, () -> Scores.entered(begun, "mood", sent(Map.of("minAnswered", List.of("half")))));
        assertThrows(
                NotUnderstood.class,
                () -> Scores.entered(begun, "mood", sent(Map.of("added.label.en", List.of("Low")))),
                "words without a figure are not lost in silence");
        assertThrows(ChangedMeanwhile.class, () -> Scores.entered(instrument, "mood", sent(Map.of())));
    }

    private static Sent sent(Map<String, List<String>> fields) {
        return new Sent(fields, List.of("en"));
    }
}
