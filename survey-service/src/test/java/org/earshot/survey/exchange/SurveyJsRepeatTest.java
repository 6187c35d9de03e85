package org.earshot.survey.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.engine.Finding;
import org.earshot.contracts.engine.InstrumentCheck;
import org.earshot.contracts.engine.Journey;
import org.earshot.contracts.instrument.Calculated;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Formula;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Repeat;
import org.earshot.survey.exchange.format.FileProblem;
import org.earshot.survey.exchange.format.FileReading;
import org.earshot.survey.exchange.format.InstrumentFile;
import org.earshot.survey.exchange.surveyjs.SurveyJs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Panels that SurveyJS repeats are asked again for each of several. */
class SurveyJsRepeatTest {
    private static final String CHILDREN = """
            {"locale": "en", "elements": [
              {"type": "text", "name": "how_many", "inputType": "number", "min": 0, "max": 5, "step": 1},
              {"type": "boolean", "name": "hers"},
              {"type": "paneldynamic", "name": "children", "title": "Child", "visibleIf": "{hers} = true",
               "bindings": {"panelCount": "how_many"}, "maxPanelCount": 5, "templateTitle": "Child {panelIndex}: {panel.name}",
               "templateElements": [
                 {"type": "text", "name": "name"},
                 {"type": "text", "name": "age", "title": "How old is {panel.name}?", "inputType": "number", "min": 0, "max": 20, "step": 1},
                 {"type": "panel", "name": "inner", "visibleIf": "{panel.age} >= 6", "elements": [
                   {"type": "radiogroup", "name": "school", "choices": ["goes", "left"]}]}]},
              {"type": "expression", "name": "years", "expression": "sumInArray({children}, 'age')"},
              {"type": "expression", "name": "asked", "expression": "{children.length} * 2"},
              {"type": "comment", "name": "last", "visibleIf": "{children[0].age} > 3"}]}
            """;

    @Test
    void aPanelIsAskedForEachAsOftenAsANumberSays() {
        FileReading reading = read(CHILDREN);
        Instrument instrument = Objects.requireNonNull(reading.instrument());

        Repeat children = instrument.repeats().get(0);
        assertEquals("children", children.id());
        assertEquals(List.of("name", "age", "school"), children.questions());
        assertEquals("how-many", children.count());
        assertNull(children.another());
        assertEquals(5, children.most());
        assertEquals(new Condition.Is("hers", "true"), children.showWhen());
        assertEquals(
                "Child {{children}}: {{name|{{children}}}}",
                Objects.requireNonNull(children.about()).in("en"));
        assertEquals(List.of(), errors(instrument));
        assertEquals(
                List.of("condition-not-held"),
                reading.problems().stream().map(FileProblem::code).toList());
    }

    @Test
    void withinAPanelExpressionsAndTextsLookAtItsRoundAndAfterItTheyAddUp() {
        Instrument instrument = Objects.requireNonNull(read(CHILDREN).instrument());
        Answers answers = Answers.NONE
                .with("how-many", new Answer.Amount(BigDecimal.valueOf(2)))
                .with("hers", new Answer.Flag(true))
                .with("children.1.name", new Answer.Text("Ann"))
                .with("children.1.age", new Answer.Amount(BigDecimal.valueOf(4)))
                .with("children.2.age", new Answer.Amount(BigDecimal.valueOf(7)));

        Journey journey = Journey.of(instrument.unrolled(), answers);

        assertEquals(
                List.of(
                        "how-many",
                        "hers",
                        "children.1.name",
                        "children.1.age",
                        "children.2.name",
                        "children.2.age",
                        "children.2.school",
                        "last"),
                journey.shown().stream()
                        .filter(question -> !(question instanceof Calculated))
                        .map(question -> question.id())
                        .toList());
        assertEquals(
                "11", Objects.requireNonNull(journey.figures().get("years")).toPlainString());
        assertEquals("4", Objects.requireNonNull(journey.figures().get("asked")).toPlainString());
    }

    @Test
    void whatAddsUpRoundsIsAFormulaOverAllOfThem() {
        Instrument instrument = Objects.requireNonNull(read(CHILDREN).instrument());

        assertEquals(
                new Formula.Total("age"),
                ((Calculated) instrument.question("years").orElseThrow()).formula());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "until there is no other; `\"maxPanelCount\": 4`; 4; true; first-round-asked",
                "at least one; `\"maxPanelCount\": 4, \"minPanelCount\": 1`; 4; true; ",
                "at least three; `\"maxPanelCount\": 4, \"minPanelCount\": 3`; 4; true; fewest-not-held",
                "no end; `\"minPanelCount\": 1`; 20; true; repeat-bounded",
                "more than there can be; `\"minPanelCount\": 1, \"maxPanelCount\": 50`; 20; true; repeat-bounded",
                "always three; `\"minPanelCount\": 3, \"maxPanelCount\": 3`; 3; false; ",
                "as many as there are; `\"panelCount\": 2, \"allowAddPanel\": false, \"allowRemovePanel\": false`; 2; false; ",
                "bound to a text; `\"bindings\": {\"panelCount\": \"free\"}, \"maxPanelCount\": 4, \"minPanelCount\": 1`; 4; true; count-not-held",
                "how it looks; `\"maxPanelCount\": 4, \"panelCount\": 1, \"addPanelText\": \"More\"`; 4; true; looks",
                "no two alike; `\"maxPanelCount\": 4, \"panelCount\": 1, \"keyName\": \"x\"`; 4; true; constraint-not-held",
            })
    void howOftenAPanelIsAskedIsTakenOverOrListed(String label, String said, int most, boolean another, String listed) {
        FileReading reading = read("""
                {"locale": "en", "elements": [{"type": "text", "name": "free"},
                  {"type": "paneldynamic", "name": "visits", "title": "Visit", %s,
                   "templateElements": [{"type": "text", "name": "x"}]}]}
                """.formatted(said));

        Repeat visits = Objects.requireNonNull(reading.instrument()).repeats().get(0);
        assertEquals(most, visits.most());
        assertEquals(another, visits.another() != null);
        assertEquals(
                listed == null ? List.of() : List.of(listed),
                reading.problems().stream().map(FileProblem::code).toList());
    }

    @Test
    void whatARepeatDoesNotHoldIsListedAndTheRestIsAsked() {
        FileReading reading = read("""
                {"locale": "en", "elements": [
                  {"type": "paneldynamic", "name": "visits", "title": "About {panel.x}", "minPanelCount": 1, "maxPanelCount": 3,
                   "templateElements": [
                     {"type": "text", "name": "x"}, {"type": "file", "name": "photo", "acceptedTypes": "image/*"},
                     {"type": "paneldynamic", "name": "inner", "templateElements": [{"type": "text", "name": "y"}]}]}]}
                """);

        Repeat visits = Objects.requireNonNull(reading.instrument()).repeats().get(0);
        assertEquals(List.of("x"), visits.questions());
        assertEquals("visits", visits.title().in("en"));
        assertEquals(
                List.of("not-in-repeat", "repeat-not-held", "heading"),
                reading.problems().stream().map(FileProblem::code).toList());
        assertEquals(List.of(), errors(reading.instrument()));
    }

    private static List<Finding> errors(Instrument instrument) {
        return InstrumentCheck.check(instrument).stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .toList();
    }

    private static FileReading read(String survey) {
        return new SurveyJs().read(new InstrumentFile("survey.json", survey.getBytes(StandardCharsets.UTF_8)));
    }
}
