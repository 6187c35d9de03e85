package org.earshot.survey.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.engine.InstrumentCheck;
import org.earshot.contracts.engine.Journey;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.FileQuestion;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Matrix;
import org.earshot.contracts.instrument.NumberQuestion;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Scale;
import org.earshot.survey.exchange.format.FileProblem;
import org.earshot.survey.exchange.format.FileProblem.Weight;
import org.earshot.survey.exchange.format.FileReading;
import org.earshot.survey.exchange.format.InstrumentFile;
import org.earshot.survey.exchange.surveyjs.SurveyJs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a SurveyJS definition becomes, and what is said of what becomes nothing. */
class SurveyJsTest {
    @Test
    void elementsBecomeQuestionsInTheOrderOfPagesAndPanels() {
        Instrument instrument = whole("""
                {"locale": "en", "title": "Café", "pages": [
                  {"name": "p1", "elements": [
                    {"type": "text", "name": "first name", "title": "Your name?", "isRequired": true},
                    {"type": "panel", "name": "inner", "elements": [
                      {"type": "text", "name": "born", "inputType": "date", "min": "1900-01-01"},
                      {"type": "text", "name": "people", "inputType": "number", "min": 1, "max": 20, "step": 1}]},
                    {"type": "comment", "name": "why"}]},
                  {"name": "p2", "elements": [
                    {"type": "radiogroup", "name": "one", "choices": ["a", {"value": 2, "text": "Two"}], "showOtherItem": true},
                    {"type": "checkbox", "name": "many", "choices": ["a", "b"], "showNoneItem": true, "noneText": "Neither"},
                    {"type": "boolean", "name": "sure"},
                    {"type": "rating", "name": "stars", "minRateDescription": "bad", "maxRateDescription": "good"},
                    {"type": "rating", "name": "often", "rateMin": 0, "rateMax": 10},
                    {"type": "ranking", "name": "order", "choices": ["x", "y", "z"]},
                    {"type": "text", "name": "mail", "inputType": "email"},
                    {"type": "text", "name": "at", "inputType": "time"},
                    {"type": "html", "name": "bye", "html": "<p>Thank <b>you</b>.</p><p>Bye &amp; <a href='https://x.example/y'>more</a></p>"}]}]}
                """);

        assertEquals(
                "ShortText first-name, DateQuestion born, NumberQuestion people, LongText why, SingleChoice one,"
                        + " MultipleChoice many, YesNo sure, Scale stars, Rating often, Ranking order, ContactQuestion mail,"
                        + " TimeQuestion at, Info bye",
                String.join(
                        ", ",
                        instrument.questions().stream()
                                .map(q -> q.getClass().getSimpleName() + " " + q.id())
                                .toList()));
        assertTrue(instrument.questions().get(0).asking().required());
        assertEquals(
                "first name",
                instrument.questions().get(0).asking().codes().get(0).code());
        assertEquals(
                BigDecimal.valueOf(20), ((NumberQuestion) instrument.questions().get(2)).max());
        List<Choice> one = instrument.questions().get(4).choices();
        assertEquals(List.of("a", "2", "other"), one.stream().map(Choice::id).toList());
        assertTrue(one.get(2).pleaseSay());
        Choice none = instrument.questions().get(5).choices().get(2);
        assertEquals("Neither", none.label().in("en"));
        assertTrue(none.exclusive());
        assertEquals(
                "1 – bad, 2, 3, 4, 5 – good",
                String.join(
                        ", ",
                        ((Scale) instrument.questions().get(7))
                                .points().stream().map(p -> p.label().in("en")).toList()));
        assertEquals(
                "Thank you.\nBye & more (https://x.example/y)",
                instrument.questions().get(12).asking().text().in("en"));
        assertTrue(InstrumentCheck.publishable(InstrumentCheck.check(instrument)));
    }

    @Test
    void textsComeInEveryLanguageAndRepeatEarlierAnswers() {
        Instrument instrument = whole("""
                {"locale": "en", "title": {"default": "Check-in", "es": "Cómo va"}, "elements": [
                  {"type": "text", "name": "Child", "title": {"default": "Whose turn?", "es": "¿De quién?", "pt-br": "De quem?"}},
                  {"type": "dropdown", "name": "how", "title": {"en": "How is {child}?", "es": "¿Cómo está {Child}?"},
                   "choices": [{"value": "well", "text": {"default": "Well", "es": "Bien"}}]}]}
                """);

        assertEquals(List.of("en", "es", "pt-BR"), instrument.languages());
        assertEquals("¿De quién?", instrument.questions().get(0).asking().text().in("es"));
        assertEquals(
                "How is {{child}}?",
                instrument.questions().get(1).asking().text().in("en"));
        assertEquals(
                "Bien", instrument.questions().get(1).choices().get(0).label().in("es"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{one} = 'a'; Is[question=one, value=a]",
                "{ONE} == A; Is[question=one, value=a]",
                "{one} <> 'a'; Not[of=Is[question=one, value=a]]",
                "'a' = {one}; Is[question=one, value=a]",
                "{one} anyof ['a', 'b']; AnyOf[of=[Is[question=one, value=a], Is[question=one, value=b]]]",
                "{one} noneof ['a'] and {one} notempty; All[of=[Not[of=Is[question=one, value=a]], Answered[question=one]]]",
                "{one} empty or !({age} > 17); AnyOf[of=[Not[of=Answered[question=one]], Not[of=AtLeast[question=age, value=18]]]]",
                "{many} contains 'b'; Is[question=many, value=b]",
                "{many} allof ['a', 'b']; All[of=[Is[question=many, value=a], Is[question=many, value=b]]]",
                "{many} notcontains 'a'; Not[of=Is[question=many, value=a]]",
                "{many} = ['a']; All[of=[Is[question=many, value=a], Not[of=Is[question=many, value=b]]]]",
                "{sure} = true; Is[question=sure, value=true]",
                "{sure}; Is[question=sure, value=true]",
                "{age} >= 18 && {age} < 65; All[of=[AtLeast[question=age, value=18], AtMost[question=age, value=64]]]",
                "{graded} >= 2; AnyOf[of=[Is[question=graded, value=2], Is[question=graded, value=3]]]",
                "{how.food} = 'much'; All[of=[AtLeast[question=how-food, value=2], AtMost[question=how-food, value=2]]]",
                "false; AnyOf[of=[]]",
            })
    void anExpressionBecomesTheConditionThatHoldsForTheSameAnswers(String visibleIf, String condition) {
        FileReading reading = asking(visibleIf);

        assertEquals(List.of(), leftOut(reading));
        assertEquals(condition, String.valueOf(last(reading).asking().showWhen()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{free} = 'secret'",
                "{unknown} = 1",
                "{last} = 1",
                "{one} = 'z'",
                "{age} + 1 > 3",
                "{many} = 'a'",
                "today() > 3",
                "{age}",
                "{panel[0].age} > 3",
                "{one} = ",
                "{one} = 'a' = 'b'",
                "(((",
                "{one",
                "'"
            })
    void anExpressionThatNoConditionCanSayIsListedAndTheQuestionStays(String visibleIf) {
        FileReading reading = asking(visibleIf);

        FileProblem problem = leftOut(reading).get(0);
        assertEquals("condition-not-held", problem.code());
        assertEquals("/elements/7/visibleIf", problem.where().toString());
        assertEquals(visibleIf, problem.value());
        assertNull(last(reading).asking().showWhen());
    }

    @Test
    void conditionsOfPagesAndPanelsHoldForEveryQuestionInside() {
        Instrument instrument = whole("""
                {"locale": "en", "pages": [
                  {"name": "p", "elements": [{"type": "boolean", "name": "a"}, {"type": "boolean", "name": "b"}]},
                  {"name": "q", "visibleIf": "{a} = true", "elements": [
                    {"type": "panel", "name": "r", "visibleIf": "{b} = true", "elements": [
                      {"type": "comment", "name": "c", "requiredIf": "{b} = true"}]}]}]}
                """);

        assertEquals(
                "All[of=[Is[question=a, value=true], Is[question=b, value=true]]]",
                String.valueOf(instrument.questions().get(2).asking().showWhen()));
        assertTrue(instrument.questions().get(2).asking().required(), "required whenever it is shown");
    }

    @Test
    void validatorsBecomeBoundsAndConstraintsWithTheirWords() {
        Instrument instrument = whole("""
                {"locale": "en", "elements": [
                  {"type": "text", "name": "age", "inputType": "number",
                   "validators": [{"type": "numeric", "minValue": 18, "maxValue": 99}]},
                  {"type": "checkbox", "name": "few", "choices": ["a", "b", "c"],
                   "validators": [{"type": "answercount", "maxCount": 2, "text": "Two at most."}]},
                  {"type": "text", "name": "half", "inputType": "number",
                   "validators": [{"type": "expression", "expression": "{half} <= {age}", "text": "Not above your age."}]},
                  {"type": "text", "name": "mail", "validators": [{"type": "email"}]}]}
                """);

        assertEquals(
                BigDecimal.valueOf(18), ((NumberQuestion) instrument.questions().get(0)).min());
        assertEquals(
                "Two at most.",
                instrument
                        .questions()
                        .get(1)
                        .asking()
                        .constraints()
                        .get(0)
                        .message()
                        .in("en"));
        assertEquals(1, instrument.questions().get(2).asking().constraints().size());
        assertEquals("ContactQuestion", instrument.questions().get(3).getClass().getSimpleName());
    }

    @Test
    void rowsOfAMatrixAreOnOneScaleWhosePointsAreNumbers() {
        FileReading reading = read("""
                {"locale": "en", "elements": [{"type": "matrix", "name": "how", "isAllRowRequired": true,
                  "columns": [{"value": "no", "text": "Not at all"}, "much"], "rows": ["food", {"value": "rent", "text": "The rent"}]}]}
                """);

        Matrix matrix = (Matrix) instrument(reading).questions().get(0);
        assertEquals(
                List.of("how-food", "how-rent"),
                matrix.rows().stream().map(Matrix.Row::id).toList());
        assertEquals(
                List.of(1, 2), matrix.points().stream().map(Scale.Point::value).toList());
        assertTrue(matrix.asking().required());
        assertTrue(reading.problems().stream()
                .anyMatch(p -> p.code().equals("numbered") && "much = 2, no = 1".equals(p.value())));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{age} + 1; 31",
                "{age} - {rent} / 4; 27.5",
                "({age} + {rent}) * 2; 80",
                "{none} + {rent}; 10",
                "sum({age}, {none}, 5); 35",
                "iif({age} >= 18, {rent}, 0); 10",
            })
    void aCalculatedValueComesToTheSameNumberAndStandsBehindWhatItLooksAt(String expression, String figure) {
        Instrument instrument = whole("""
                {"locale": "en", "calculatedValues": [{"name": "total", "expression": "%s"}], "elements": [
                  {"type": "text", "name": "age", "inputType": "number"}, {"type": "text", "name": "rent", "inputType": "number"},
                  {"type": "text", "name": "none", "inputType": "number"},
                  {"type": "comment", "name": "after", "visibleIf": "{total} >= 100"}]}
                """.formatted(expression));
        Answers answers = Answers.NONE
                .with("age", new Answer.Amount(BigDecimal.valueOf(30)))
                .with("rent", new Answer.Amount(BigDecimal.TEN));

        assertEquals(
                figure,
                Objects.requireNonNull(Journey.of(instrument, answers).figures().get("total"))
                        .toPlainString());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "a type of its own; {\"type\": \"signaturepad\", \"name\": \"x\"}; /elements/0/type; type-not-held",
                "a list of nothing that repeats; {\"type\": \"paneldynamic\", \"name\": \"x\"}; /elements/0/templateElements; empty-repeat",
                "an answer set beforehand; {\"type\": \"text\", \"name\": \"x\", \"defaultValue\": \"y\"}; /elements/0/defaultValue; default-not-held",
                "how a text is written; {\"type\": \"text\", \"name\": \"x\", \"validators\": [{\"type\": \"regex\", \"regex\": \"a\"}]}; /elements/0/validators/0; constraint-not-held",
                "choices from elsewhere; {\"type\": \"dropdown\", \"name\": \"x\", \"choicesByUrl\": {\"url\": \"https://x\"}}; /elements/0/choices; choices-not-here",
                "sometimes required; {\"type\": \"text\", \"name\": \"x\", \"requiredIf\": \"{x} empty\"}; /elements/0/requiredIf; required-not-held",
                "a picture; {\"type\": \"html\", \"name\": \"x\", \"html\": \"Hi <img src='a.png'>\"}; /elements/0/html; media-not-held",
                "an answer not yet given; {\"type\": \"text\", \"name\": \"x\", \"title\": \"Hi {later}\"}; /elements/0/title; piping-not-held",
                "hidden; {\"type\": \"text\", \"name\": \"x\", \"visible\": false}; /elements/0/visible; hidden-not-held",
                "anything else; {\"type\": \"text\", \"name\": \"x\", \"novel\": 1}; /elements/0/novel; not-held",
            })
    void whatThereIsNothingForIsListedWithItsPlace(String label, String element, String pointer, String code) {
        FileReading reading = read(
                "{\"locale\": \"en\", \"elements\": [" + element + ", {\"type\": \"comment\", \"name\": \"later\"}]}");

        assertTrue(
                leftOut(reading).stream()
                        .anyMatch(p ->
                                p.code().equals(code) && p.where().toString().equals(pointer)),
                reading.problems().toString());
        assertEquals("later", last(reading).id());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "pictures by media type; \"acceptedTypes\": \"image/*\"; PHOTO; ",
                "pictures by their endings; \"acceptedTypes\": \".jpg, .png\"; PHOTO; ",
                "only the camera; \"sourceType\": \"camera\"; PHOTO; ",
                "anything; \"waitForUpload\": false; FILE; some-files",
                "documents too; \"acceptedTypes\": \"image/*,.pdf\"; FILE; some-files",
                "several; \"acceptedTypes\": \"image/*\", \"allowMultiple\": true; PHOTO; one-file-held",
            })
    void aFileIsAPhotoWhereOnlyPicturesAreTaken(String label, String said, FileQuestion.Kind kind, String listed) {
        FileReading reading =
                read("{\"locale\": \"en\", \"elements\": [{\"type\": \"file\", \"name\": \"damp\", " + said + "}]}");

        assertEquals(kind, ((FileQuestion) last(reading)).kind());
        assertEquals(
                listed == null ? List.of() : List.of(listed),
                reading.problems().stream().map(FileProblem::code).toList());
    }

    @Test
    void aRefusedFileSaysEveryProblemAtOnce() {
        FileReading reading = read("""
                {"locale": "en", "triggers": [{"type": "complete"}], "elements": [
                  {"type": "paneldynamic", "name": "x"}, {"type": "signaturepad", "name": "y"}]}
                """);

        assertNull(reading.instrument());
        assertEquals(
                List.of("empty-repeat", "type-not-held", "no-questions", "trigger-not-held"),
                reading.problems().stream().map(FileProblem::code).toList());
    }

    private static FileReading asking(String visibleIf) {
        return read("""
                {"locale": "en", "elements": [
                  {"type": "radiogroup", "name": "one", "choices": ["a", "b"]},
                  {"type": "checkbox", "name": "many", "choices": ["a", "b"]},
                  {"type": "text", "name": "age", "inputType": "number", "step": 1},
                  {"type": "text", "name": "free"},
                  {"type": "radiogroup", "name": "graded", "choices": [1, 2, 3]},
                  {"type": "boolean", "name": "sure"},
                  {"type": "matrix", "name": "how", "columns": ["little", "much"], "rows": ["food"]},
                  {"type": "comment", "name": "last", "visibleIf": "%s"}]}
                """.formatted(visibleIf));
    }

    private static Question last(FileReading reading) {
        List<Question> questions = instrument(reading).questions();
        return questions.get(questions.size() - 1);
    }

    private static List<FileProblem> leftOut(FileReading reading) {
        return reading.problems().stream()
                .filter(problem -> problem.weight() != Weight.NOTE)
                .toList();
    }

    private static Instrument whole(String json) {
        FileReading reading = read(json);
        assertEquals(List.of(), leftOut(reading));
        return instrument(reading);
    }

    private static Instrument instrument(FileReading reading) {
        return Objects.requireNonNull(
                reading.instrument(), () -> reading.problems().toString());
    }

    private static FileReading read(String json) {
        InstrumentFile file = new InstrumentFile("x.json", json.getBytes(StandardCharsets.UTF_8));
        assertTrue(new SurveyJs().recognises(file));
        return new SurveyJs().read(file);
    }
}
