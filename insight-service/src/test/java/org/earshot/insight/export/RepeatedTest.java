package org.earshot.insight.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.NumberQuestion;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Repeat;
import org.earshot.contracts.instrument.ShortText;
import org.earshot.insight.export.fhir.FhirWriting;
import org.earshot.platform.kafka.EventJson;
import org.junit.jupiter.api.Test;

/** What is asked for each child, in columns and in items. */
class RepeatedTest {
    private static final Exported TWO_CHILDREN = Survey.response(
            1,
            1,
            Map.of(
                    "n", amount(2),
                    "child.1.name", new Answer.Text("Ana"),
                    "child.1.age", amount(7),
                    "child.2.age", amount(3),
                    "child.3.age", amount(9)));

    @Test
    void everyRoundThatMayHappenHasItsColumns() {
        Codebook codebook = codebook(3);

        assertEquals(
                List.of(
                        "q_n",
                        "q_child_1_name",
                        "q_child_1_age",
                        "q_child_2_name",
                        "q_child_2_age",
                        "q_child_3_name",
                        "q_child_3_age"),
                codebook.columns().stream()
                        .filter(column -> column.question() != null)
                        .map(Column::name)
                        .toList());
        List<Cell> cells = new Rows(codebook, "en", place -> "", path -> path).of(TWO_CHILDREN);
        assertEquals(
                Missing.NOT_SHOWN, cells.get(place(codebook, "q_child_3_age")).missing());
        assertEquals(
                BigDecimal.valueOf(3),
                cells.get(place(codebook, "q_child_2_age")).number());
    }

    @Test
    void moreRoundsAddColumnsAndMoveNone() {
        List<String> before = codebook(2).columns().stream().map(Column::name).toList();

        List<String> after = Codebook.of(List.of(version(1, 2), version(2, 3)), Set.of(), true, true).columns().stream()
                .map(Column::name)
                .toList();

        assertEquals(before, after.subList(0, before.size()));
        assertEquals(before.size() + 2, after.size());
    }

    @Test
    void aQuestionReadOneByOneIsLeftOutInEveryRound() {
        Codebook codebook = Codebook.of(List.of(version(1, 3)), Set.of("age"), true, true);

        assertEquals(
                List.of("n", "child.1.name", "child.2.name", "child.3.name"),
                codebook.columns().stream()
                        .map(Column::question)
                        .filter(question -> question != null)
                        .toList());
    }

    @Test
    void fhirHasAnItemForEachRoundThatHappened() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FhirWriting()
                .write(
                        new Export(codebook(3), "en", true, place -> "", path -> path, List.of(TWO_CHILDREN)::forEach),
                        out);

        JsonNode items = EventJson.MAPPER.readTree(out.toByteArray()).path("item");
        assertEquals(
                List.of("n", "child", "child"),
                items.findValuesAsText("linkId").stream()
                        .filter(linkId -> List.of("n", "child").contains(linkId))
                        .toList());
        assertEquals("name", items.at("/1/item/0/linkId").asText());
        assertEquals("Ana", items.at("/1/item/0/answer/0/valueString").asText());
        assertEquals("Age?", items.at("/2/item/1/text").asText());
        assertEquals(3, items.at("/2/item/1/answer/0/valueInteger").asInt());
        assertEquals(3, items.size());
    }

    private static int place(Codebook codebook, String name) {
        return codebook.columns().stream().map(Column::name).toList().indexOf(name);
    }

    private static Codebook codebook(int most) {
        return Codebook.of(List.of(version(1, most)), Set.of(), true, true);
    }

    private static PublishedInstrument version(int number, int most) {
        List<Question> questions = List.of(
                number("n", "How many?"), new ShortText("name", Asking.of(text("Name?"))), number("age", "Age?"));
        Repeat repeat = new Repeat("child", text("Child"), null, List.of("name", "age"), most, "n", null, null);
        Instrument instrument =
                new Instrument(text("Children"), List.of("en"), null, null, null, questions, null, List.of(repeat));
        return new PublishedInstrument(
                        Survey.ORGANIZATION, Survey.INSTRUMENT, number, Instant.EPOCH, null, null, instrument)
                .unrolled();
    }

    private static Question number(String id, String text) {
        return new NumberQuestion(id, Asking.of(text(text)), BigDecimal.ZERO, BigDecimal.valueOf(20), 0, null);
    }

    private static Answer amount(int value) {
        return new Answer.Amount(BigDecimal.valueOf(value));
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of("en", english);
    }
}
