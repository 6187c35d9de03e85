package org.earshot.survey.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earshot.contracts.engine.InstrumentCheck;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;
import org.earshot.platform.kafka.EventJson;
import org.earshot.survey.exchange.fhir.FhirQuestionnaire;
import org.earshot.survey.exchange.format.FileReading;
import org.earshot.survey.exchange.format.InstrumentFile;
import org.earshot.survey.exchange.format.TwoWayFormat;
import org.earshot.survey.exchange.format.Written;
import org.earshot.survey.exchange.json.InstrumentJson;
import org.earshot.survey.exchange.xlsform.XlsForm;
import org.earshot.survey.exchange.xlsform.workbook.SheetTable;
import org.earshot.survey.exchange.xlsform.workbook.UnreadableWorkbook;
import org.earshot.survey.exchange.xlsform.workbook.Workbooks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every format promises: an instrument that was exported comes back as it was. */
class RoundTripTest {
    private static final Path TEMPLATES =
            Path.of(System.getProperty("basedir", "."), "src/main/resources/org/earshot/survey/template/json");

    private static final String EVERYTHING = """
            {"title": {"en": "Everything", "ar": "كل شيء"}, "languages": ["en", "ar"],
             "introduction": {"en": "We ask.", "ar": "نسأل."}, "thanks": {"en": "Thank you", "ar": "شكرًا"},
             "questions": [
              {"type": "single-choice", "id": "gender", "dimension": "gender",
               "asking": {"text": {"en": "Gender?", "ar": "النوع؟"}, "hint": {"en": "We ask why.", "ar": "لماذا."},
                 "ratherNotSay": true, "required": true, "construct": "gender", "codes": [{"system": "http://loinc.org", "code": "76691-5"}, {"system": "urn:earshot:code:initial", "code": "man"}]},
               "choices": [{"id": "woman", "label": {"en": "Woman", "ar": "امرأة"}},
                           {"id": "man", "label": {"en": "Man", "ar": "رجل"},
                            "codes": [{"system": "urn:x", "code": "M", "display": "male"}]}]},
              {"type": "multiple-choice", "id": "needs",
               "asking": {"text": {"en": "Which?", "ar": "أيها؟"}, "required": true, "constraints": [
                 {"must": {"type": "not", "of": {"type": "several", "count": 2, "of": [
                    {"type": "is", "question": "needs", "value": "food"}, {"type": "is", "question": "needs", "value": "none"}]}},
                  "message": {"en": "One only.", "ar": "واحد فقط."}}]},
               "choices": [{"id": "food", "label": {"en": "Food", "ar": "طعام"},
                            "needs": [{"need": "food-insecurity", "severity": 0.5}]},
                           {"id": "none", "label": {"en": "None", "ar": "لا شيء"}, "exclusive": true}]},
              {"type": "yes-no", "id": "ran-out",
               "asking": {"text": {"en": "Ran out?", "ar": "نفد؟"}, "showWhen": {"type": "is", "question": "needs", "value": "food"}},
               "whenYes": [{"need": "food-insecurity", "severity": 1}]},
              {"type": "rating", "id": "stress", "asking": {"text": {"en": "Stress?", "ar": "ضغط؟"},
                 "showWhen": {"type": "not", "of": {"type": "is", "question": "ran-out", "value": "true"}}},
               "low": {"en": "None", "ar": "لا"}, "high": {"en": "Much", "ar": "كثير"},
               "needs": [{"need": "stress", "best": 0, "worst": 10, "presentFrom": 6}]},
              {"type": "number", "id": "rent", "min": 0, "max": 5000.5, "decimals": 2,
               "asking": {"text": {"en": "Rent?", "ar": "الإيجار؟"},
                 "showWhen": {"type": "all", "of": [{"type": "atLeast", "question": "stress", "value": 3},
                                                    {"type": "atMost", "question": "stress", "value": 8}]}}},
              {"type": "number", "id": "people", "min": 1, "max": 20, "decimals": 0,
               "asking": {"text": {"en": "People?", "ar": "كم؟"}, "constraints": [
                 {"must": {"type": "not", "of": {"type": "is", "question": "people", "value": "13"}},
                  "message": {"en": "Not thirteen.", "ar": "ليس ثلاثة عشر."}},
                 {"must": {"type": "notBelow", "question": "people", "other": "rent"},
                  "message": {"en": "At least the rent.", "ar": "الإيجار على الأقل."}}]}},
              {"type": "short-text", "id": "name", "asking": {"text": {"en": "Name?", "ar": "الاسم؟"},
                 "codes": [{"system": "urn:earshot:code:initial", "code": "Somebody"}]}},
              {"type": "long-text", "id": "why", "asking": {"text": {"en": "Why?", "ar": "لماذا؟"},
                 "showWhen": {"type": "any", "of": [{"type": "answered", "question": "name"},
                   {"type": "not", "of": {"type": "all", "of": [{"type": "atLeast", "question": "people", "value": 2},
                                                                {"type": "is", "question": "gender", "value": "man"}]}}]}}},
              {"type": "date", "id": "since", "min": "2020-01-01", "asking": {"text": {"en": "Since?", "ar": "منذ؟"}}},
              {"type": "consent", "id": "part", "asking": {"text": {"en": "Agree?", "ar": "أتوافق؟"}}, "toTakePart": true},
              {"type": "scale", "id": "alone", "asking": {"text": {"en": "Alone?", "ar": "وحيد؟"},
                 "showWhen": {"type": "is", "question": "part", "value": "true"}},
               "points": [{"value": -1, "label": {"en": "Never", "ar": "أبدًا"}}, {"value": 2, "label": {"en": "Often", "ar": "غالبًا"}}],
               "needs": [{"need": "stress", "best": -1, "worst": 2, "presentFrom": 2}]},
              {"type": "single-choice", "id": "from", "asking": {"text": {"en": "From?", "ar": "من أين؟"}},
               "choices": [{"id": "here", "label": {"en": "Here", "ar": "هنا"}},
                           {"id": "other", "label": {"en": "Other", "ar": "غير ذلك"}, "pleaseSay": true}]},
              {"type": "ranking", "id": "first", "places": 1, "asking": {"text": {"en": "First?", "ar": "الأول؟"}},
               "choices": [{"id": "food", "label": {"en": "Food", "ar": "طعام"}}, {"id": "rent", "label": {"en": "Rent", "ar": "إيجار"}}]},
              {"type": "time", "id": "call", "min": "08:00", "asking": {"text": {"en": "When?", "ar": "متى؟"},
                 "showWhen": {"type": "is", "question": "first", "value": "rent"}}},
              {"type": "contact", "id": "phone", "kind": "PHONE", "region": "GB", "asking": {"text": {"en": "Phone?", "ar": "هاتف؟"}}},
              {"type": "file", "id": "damp", "kind": "PHOTO", "asking": {"text": {"en": "Damp?", "ar": "رطوبة؟"}}},
              {"type": "file", "id": "letter", "kind": "FILE", "asking": {"text": {"en": "Letter?", "ar": "رسالة؟"}}},
              {"type": "short-text", "id": "child", "asking": {"text": {"en": "First name?", "ar": "الاسم؟"}}},
              {"type": "number", "id": "age", "min": 0, "max": 20, "decimals": 0, "asking": {"text": {"en": "Age?", "ar": "العمر؟"}}},
              {"type": "yes-no", "id": "school", "asking": {"text": {"en": "At school?", "ar": "في المدرسة؟"},
                 "showWhen": {"type": "atLeast", "question": "age", "value": 5}}},
              {"type": "date", "id": "visited", "asking": {"text": {"en": "When?", "ar": "متى؟"}}},
              {"type": "long-text", "id": "both", "asking": {"text": {"en": "Both?", "ar": "كلاهما؟"},
                 "showWhen": {"type": "several", "count": 2, "of": [{"type": "is", "question": "needs", "value": "food"},
                   {"type": "is", "question": "gender", "value": "man"}, {"type": "answered", "question": "name"}]}}},
              {"type": "info", "id": "2-end", "asking": {"text": {"en": "The end", "ar": "النهاية"}, "hint": {"en": "Thanks.", "ar": "شكرًا."}}}],
             "scores": [{"id": "load", "method": "MEAN", "questions": ["stress"], "minAnswered": 1}],
             "repeats": [
              {"id": "children", "title": {"en": "Child", "ar": "طفل"}, "about": {"en": "About {{child|them}}", "ar": "عن {{child|هم}}"},
               "questions": ["child", "age", "school"], "most": 20, "count": "people",
               "showWhen": {"type": "is", "question": "gender", "value": "man"}},
              {"id": "visit", "title": {"en": "Visit", "ar": "زيارة"}, "questions": ["visited"], "most": 3,
               "another": {"en": "Once more?", "ar": "مرة أخرى؟"}}]}
            """;

    @BeforeAll
    static void head() {
        System.out.println("""
                ## Out and in again: every kind of question, and the templates, come back as they were

                | format | surveys whole | questions | conditions |
                |---|---:|---:|---:|""");
    }

    static TwoWayFormat[] formats() {
        return new TwoWayFormat[] {new XlsForm(), new FhirQuestionnaire(), new InstrumentJson()};
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void whatIsExportedComesBackWhole(TwoWayFormat format) throws IOException {
        List<Instrument> instruments = instruments();
        assertTrue(instruments.stream().allMatch(one -> InstrumentCheck.publishable(InstrumentCheck.check(one))));
        List<String> sent = new ArrayList<>();
        List<String> back = new ArrayList<>();

        for (Instrument instrument : instruments) {
            Written written = format.write(instrument);
            FileReading reading = format.read(new InstrumentFile("x" + written.extension(), written.content()));
            sent.add(EventJson.MAPPER.writeValueAsString(instrument));
            back.add(EventJson.MAPPER.writeValueAsString(reading.instrument()));
        }

        System.out.printf(
                "| %s | %d of %d | %d | %d |%n",
                format.id(),
                IntStream.range(0, sent.size())
                        .filter(i -> sent.get(i).equals(back.get(i)))
                        .count(),
                sent.size(),
                questions(instruments).count(),
                questions(instruments)
                        .filter(q -> q.asking().showWhen() != null)
                        .count());
        assertEquals(sent, back);
    }

    private static List<Instrument> instruments() throws IOException {
        List<Instrument> all = new ArrayList<>(List.of(EventJson.MAPPER.readValue(EVERYTHING, Instrument.class)));
        try (Stream<Path> templates = Files.list(TEMPLATES)) {
            for (Path template : templates.sorted().toList()) {
                all.add(EventJson.MAPPER.readValue(template.toFile(), Instrument.class));
            }
        }
        return all;
    }

    private static Stream<Question> questions(List<Instrument> instruments) {
        return instruments.stream().flatMap(instrument -> instrument.questions().stream());
    }

    @Test
    void whatOtherProgramsPassOverInFhirIsListed() throws JsonProcessingException {
        Written written = new FhirQuestionnaire().write(EventJson.MAPPER.readValue(EVERYTHING, Instrument.class));

        assertEquals(
                List.of(
                        "needs constraint-kept-here",
                        "people constraint-kept-here",
                        "both condition-not-held",
                        "why condition-not-held"),
                written.problems().stream().map(p -> p.where() + " " + p.code()).toList());
    }

    @Test
    void whatAFhirQuestionnaireGivesBeforehandIsKeptAndGivenAgain() {
        String items = """
                {"resourceType": "Questionnaire", "language": "en", "status": "draft", "item": [
                  {"linkId": "a", "text": "A", "type": "integer", "initial": [{"valueInteger": 3}]},
                  {"linkId": "b", "text": "B", "type": "boolean", "initial": [{"valueBoolean": true}]},
                  {"linkId": "c", "text": "C", "type": "date", "initial": [{"valueDate": "2026-03-31"}]},
                  {"linkId": "d", "text": "D", "type": "choice", "answerOption": [
                     {"valueCoding": {"system": "urn:x", "code": "x"}}, {"valueCoding": {"system": "urn:x", "code": "y"}, "initialSelected": true}]},
                  {"linkId": "e", "text": "E", "type": "string", "initial": [{"valueString": "one"}, {"valueString": "two"}]}]}
                """;
        FileReading reading =
                new FhirQuestionnaire().read(new InstrumentFile("x.json", items.getBytes(StandardCharsets.UTF_8)));
        Instrument instrument = Objects.requireNonNull(reading.instrument());

        String again = new String(new FhirQuestionnaire().write(instrument).content(), StandardCharsets.UTF_8)
                .replaceAll("\\s", "");

        assertEquals(
                List.of(
                        "/item/0/initial initial-kept",
                        "/item/1/initial initial-kept",
                        "/item/2/initial initial-kept",
                        "/item/3/answerOption/1/initialSelected initial-kept",
                        "/item/4/initial initial-not-held"),
                reading.problems().stream().map(p -> p.where() + " " + p.code()).toList());
        for (String kept : List.of(
                "\"valueInteger\":3",
                "\"valueBoolean\":true",
                "\"valueDate\":\"2026-03-31\"",
                "\"initialSelected\":true")) {
            assertEquals(2, again.split(kept, -1).length, kept + " in " + again);
        }
    }

    @Test
    void anXlsFormHoldsAnswersElsewhereToWhatXPathCanSay() throws IOException, UnreadableWorkbook {
        Written written = new XlsForm().write(EventJson.MAPPER.readValue(EVERYTHING, Instrument.class));

        SheetTable survey = Workbooks.read(new InstrumentFile("x.xlsx", written.content())).stream()
                .filter(sheet -> sheet.name().equals("survey"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of(
                        "needs: not(selected(., 'none') and count-selected(.) > 1) and (not(count-selected(.) >= 2))",
                        "people: . >= 1 and . <= 20 and (not(. = 13)) and (. >= ${rent})"),
                survey.rows().stream()
                        .filter(row -> Set.of("needs", "people").contains(row.text("name")))
                        .map(row -> row.text("name") + ": " + row.text("constraint"))
                        .toList());
        assertEquals(
                "ليس ثلاثة عشر. الإيجار على الأقل.",
                survey.rows().stream()
                        .filter(row -> row.text("name").equals("people"))
                        .findFirst()
                        .orElseThrow()
                        .text("constraint_message::ar (ar)"));
        assertEquals(
                List.of("both condition-not-held"),
                written.problems().stream().map(p -> p.where() + " " + p.code()).toList());
    }

    @Test
    void aRepeatWhoseCountIsCalculatedComesBackFromFhir() throws JsonProcessingException {
        Instrument instrument = EventJson.MAPPER.readValue("""
                {"title": {"en": "Home"}, "languages": ["en"], "questions": [
                  {"type": "number", "id": "girls", "min": 0, "max": 9, "decimals": 0, "asking": {"text": {"en": "Girls?"}}},
                  {"type": "number", "id": "boys", "min": 0, "max": 9, "decimals": 0, "asking": {"text": {"en": "Boys?"}}},
                  {"type": "calculated", "id": "children", "decimals": 0, "asking": {"text": {"en": "Children"}},
                   "formula": {"type": "sum", "of": [{"type": "value", "question": "girls", "orElse": 0},
                                                     {"type": "value", "question": "boys", "orElse": 0}]}},
                  {"type": "short-text", "id": "name", "asking": {"text": {"en": "Name?"}}},
                  {"type": "yes-no", "id": "help", "asking": {"text": {"en": "Help?"},
                   "showWhen": {"type": "atLeast", "question": "children", "value": 4}}}],
                 "repeats": [{"id": "child", "title": {"en": "Child"}, "questions": ["name"], "most": 18, "count": "children"}]}
                """, Instrument.class);

        Written written = new FhirQuestionnaire().write(instrument);
        FileReading reading = new FhirQuestionnaire().read(new InstrumentFile("x.json", written.content()));

        assertEquals(
                EventJson.MAPPER.writeValueAsString(instrument),
                EventJson.MAPPER.writeValueAsString(Objects.requireNonNull(reading.instrument())));
        assertEquals("[]", reading.problems().toString());
        assertEquals(
                "[calculated-here]",
                written.problems().stream().map(p -> p.code()).toList().toString());
    }

    @Test
    void whatIsWrittenFollowsThePublishedSchema() throws IOException {
        assertEquals(
                "[]",
                schema().validate(
                                EventJson.MAPPER.valueToTree(EventJson.MAPPER.readValue(EVERYTHING, Instrument.class)))
                        .toString());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "an unknown field | \"decimals\": 2 | \"decimal\": 2",
                "a type that is none | \"type\": \"rating\" | \"type\": \"slider\"",
                "a severity beyond 1 | \"severity\": 0.5 | \"severity\": 5",
                "a condition without its question | \"type\": \"answered\", \"question\": \"name\" | \"type\": \"answered\"",
                "a date that is none | \"2020-01-01\" | \"2020\"",
            })
    void theSchemaRefusesWhatTheServiceRefuses(String label, String right, String wrong) throws IOException {
        String document = EVERYTHING.replace(right, wrong);

        assertTrue(!schema().validate(EventJson.MAPPER.readTree(document)).isEmpty(), label);
        assertTrue(new InstrumentJson()
                        .read(new InstrumentFile("x.json", document.getBytes(StandardCharsets.UTF_8)))
                        .instrument()
                == null);
    }

    private static Schema schema() throws IOException {
        try (InputStream schema = InstrumentJson.class.getResourceAsStream("instrument.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema);
        }
    }
}
