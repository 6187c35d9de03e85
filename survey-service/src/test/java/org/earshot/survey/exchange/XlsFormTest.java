package org.earshot.survey.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.engine.InstrumentCheck;
import org.earshot.contracts.engine.Journey;
import org.earshot.contracts.instrument.Calculated;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Code;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Constraint;
import org.earshot.contracts.instrument.Formula;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.MultipleChoice;
import org.earshot.contracts.instrument.NumberQuestion;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Repeat;
import org.earshot.platform.kafka.EventJson;
import org.earshot.platform.page.PageLanguage;
import org.earshot.survey.exchange.format.FaultTexts;
import org.earshot.survey.exchange.format.FileProblem;
import org.earshot.survey.exchange.format.FileProblem.Weight;
import org.earshot.survey.exchange.format.FileReading;
import org.earshot.survey.exchange.format.InstrumentFile;
import org.earshot.survey.exchange.format.Written;
import org.earshot.survey.exchange.xlsform.XlsForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the columns of an XLSForm become, and what is said of those that become nothing. */
class XlsFormTest {
    private static final String HEADINGS =
            "type | name | label::English (en) | label::Spanish (es) | relevant | constraint";
    private static final String REPEATING =
            "type | name | label::English (en) | relevant | constraint | calculation | repeat_count";

    @Test
    void theTypesOfTheFieldBecomeQuestionsInTheirOrderAndLanguages() {
        Instrument instrument = instrument(Workbook.of(HEADINGS)
                .row("begin group | g | About you")
                .row("Select one from yn | Has_Food | Food today? | ¿Comida hoy?")
                .row("select all that apply yn | many | Which? | ¿Cuáles?")
                .row("int | Age | How old? | ¿Edad?")
                .row("string | name | Who? | ¿Quién?")
                .row("note | thanks | Thank you | Gracias")
                .row("end group")
                .choice("yn | Yes! | Yes")
                .choice("yn | no | No")
                .read());

        assertEquals(
                List.of("has-food", "many", "age", "name", "thanks"),
                instrument.questions().stream().map(Question::id).toList());
        assertEquals(List.of("en", "es"), instrument.languages());
        assertEquals("¿Edad?", instrument.questions().get(2).asking().text().in("es"));
        assertEquals(
                List.of("yes", "no"),
                instrument.questions().get(0).choices().stream().map(Choice::id).toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "${one} = 'a'; Is[question=one, value=a]",
                "'a' = ${one}; Is[question=one, value=a]",
                "${one} != 'a'; Not[of=Is[question=one, value=a]]",
                "selected(${many}, 'b'); Is[question=many, value=b]",
                "${many} = 'a'; All[of=[Is[question=many, value=a], Not[of=Is[question=many, value=b]]]]",
                "${age} > 17; AtLeast[question=age, value=18]",
                "18 > ${age}; AtMost[question=age, value=17]",
                "${age} >= 18 and ${age} < 65; All[of=[AtLeast[question=age, value=18], AtMost[question=age, value=64]]]",
                "${one} = 'a' or ${one} = 'b'; AnyOf[of=[Is[question=one, value=a], Is[question=one, value=b]]]",
                "not(${one} = 'a'); Not[of=Is[question=one, value=a]]",
                "${one} != ''; Answered[question=one]",
                "string-length(${free}) > 0; Answered[question=free]",
                "count-selected(${many}) = 0; Not[of=Answered[question=many]]",
                "count-selected(${many}) >= 2; Several[count=2, of=[Is[question=many, value=a], Is[question=many, value=b]]]",
                "count-selected(${many}) < 2; Not[of=Several[count=2, of=[Is[question=many, value=a], Is[question=many, value=b]]]]",
                "${graded} = 2; Is[question=graded, value=2]",
                "${graded} >= 2; AnyOf[of=[Is[question=graded, value=2], Is[question=graded, value=3]]]",
                "FALSE; AnyOf[of=[]]",
            })
    void anExpressionBecomesTheConditionThatHoldsForTheSameAnswers(String relevant, String condition) {
        FileReading reading = asking(relevant);

        assertEquals(0, reading.count(Weight.LEFT_OUT), reading.problems().toString());
        assertEquals(condition, String.valueOf(last(reading).asking().showWhen()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "regex(${free}, 'x')",
                "${free} = 'secret'",
                "${unknown} = 1",
                "${last} = 1",
                "${one} = 'z'",
                "${age} + 1 > 3",
                "count-selected(${many}) > 2",
                "today() > 3",
                "${one} = ",
                "(((",
                "${age} = ${graded}"
            })
    void anExpressionThatNoConditionCanSayIsListedAndTheQuestionStays(String relevant) {
        FileReading reading = asking(relevant);

        FileProblem problem = reading.problems().stream()
                .filter(p -> p.weight() == Weight.LEFT_OUT)
                .findFirst()
                .orElseThrow();
        assertEquals("condition-not-held", problem.code());
        assertEquals("survey!7 relevant", problem.where().toString());
        assertNull(last(reading).asking().showWhen());
    }

    @Test
    void boundsAndChoicesThatStandAloneComeFromConstraints() {
        Instrument instrument = instrument(Workbook.of(HEADINGS)
                .row("integer | age | How old? | | | . > 0 and . <= 120")
                .row("select_multiple l | which | Which? | | | not(selected(., 'none') and count-selected(.) > 1)")
                .choice("l | a | A")
                .choice("l | none | None")
                .read());

        NumberQuestion age = (NumberQuestion) instrument.questions().get(0);
        MultipleChoice which = (MultipleChoice) instrument.questions().get(1);
        assertEquals(List.of(BigDecimal.ONE, BigDecimal.valueOf(120)), List.of(age.min(), age.max()));
        assertEquals(
                List.of(false, true),
                which.choices().stream().map(Choice::exclusive).toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "select_multiple l | it | ?; count-selected(.) <= 2; {\"it\": [\"a\", \"b\"]}; {\"it\": [\"a\", \"b\", \"c\"]}",
                "select_multiple l | it | ?; not(selected(., 'a') and selected(., 'b')); {\"it\": [\"a\", \"c\"]}; {\"it\": [\"a\", \"b\"]}",
                "integer | it | ?; . >= 1 and . <= ${age}; {\"age\": 9, \"it\": 9}; {\"age\": 9, \"it\": 10}",
                "integer | it | ?; . != 13; {\"it\": 12}; {\"it\": 13}",
                "select_one l | it | ?; . = 'a' or ${age} > 17; {\"age\": 18, \"it\": \"b\"}; {\"age\": 17, \"it\": \"b\"}",
                "select_one l | it | ?; ${it} != 'b'; {\"it\": \"a\"}; {\"it\": \"b\"}",
            })
    void whatAConstraintDemandsBeyondBoundsIsHeldWithItsWords(String row, String constraint, String fits, String breaks)
            throws JsonProcessingException {
        Instrument instrument = instrument(
                Workbook.of(HEADINGS + " | constraint_message::English (en) | constraint_message::Spanish (es)")
                        .row("integer | age | How old?")
                        .row(row + " | | | " + constraint + " | Not so. | Así no.")
                        .choice("l | a | A")
                        .choice("l | b | B")
                        .choice("l | c | C")
                        .read());

        assertEquals(Optional.empty(), broken(instrument, fits));
        assertEquals(
                "Así no.", broken(instrument, breaks).orElseThrow().message().in("es"));
    }

    private static Optional<Constraint> broken(Instrument instrument, String answers) throws JsonProcessingException {
        return Journey.of(instrument, EventJson.MAPPER.readValue(answers, Answers.class))
                .broken(instrument.question("it").orElseThrow());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "text | a | A; regex(., '[a-z]+'); An answer cannot be held to this: how a text is written.",
                "text | a | A; string-length(.) < 9; An answer cannot be held to this: how long an answer is, or how many were chosen.",
                "date | a | A; . <= today(); An answer cannot be held to this: the day on which somebody answers.",
                "integer | a | A; . <= ${b}; An answer cannot be held to this: the question “b”, which is not among those taken over before this one.",
                "note | a | A; . = 1; An answer cannot be held to this.",
            })
    void aConstraintThatCannotBeHeldIsListed(String row, String constraint, String detail) {
        FileReading reading = Workbook.of(HEADINGS + " | constraint_message")
                .row(row + " | | | " + constraint + " | No.")
                .read();

        FileProblem problem = reading.problems().get(0);
        assertEquals("survey!2 constraint", problem.where().toString());
        assertEquals(constraint, problem.value());
        assertEquals(detail, FaultTexts.ENGLISH.detail(problem));
        assertEquals("looks", reading.problems().get(1).code());
    }

    @Test
    void aConstraintThatCannotBeHeldNeedsNoWords() {
        FileReading reading =
                Workbook.of(HEADINGS).row("date | a | A | | | . <= today()").read();

        assertEquals(
                List.of("constraint-not-held"),
                reading.problems().stream().map(FileProblem::code).toList());
    }

    @Test
    void aConstraintWithoutWordsGetsSome() {
        FileReading reading =
                Workbook.of(HEADINGS).row("integer | a | A | | | . != 13").read();

        assertEquals("constraint-without-message", reading.problems().get(0).code());
        assertEquals(
                "This answer does not fit. Please look at it once more.",
                last(reading).asking().constraints().get(0).message().in("en"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "${age} + 1; 31",
                "${age} - 2 * ${rent}; 10",
                "(${age} + ${rent}) div 4; 10",
                "count-selected(${many}) * 2; 4",
                "if(${age} >= 18, ${rent}, 0); 10",
                "coalesce(${none}, 7) + 1; 8",
            })
    void aCalculationBecomesTheFormulaThatComesToTheSameNumberAndComesBackAsItWas(String calculation, String figure) {
        Instrument instrument = instrument(Workbook.of(HEADINGS + " | calculation")
                .row("integer | age | How old?")
                .row("decimal | rent | Rent?")
                .row("integer | none | Left?")
                .row("select_multiple l | many | Which?")
                .row("calculate | total | | | | | " + calculation)
                .row("note | after | After | | ${total} >= 100")
                .choice("l | a | A")
                .choice("l | b | B")
                .read());
        Answers answers = Answers.NONE
                .with("age", new Answer.Amount(BigDecimal.valueOf(30)))
                .with("rent", new Answer.Amount(BigDecimal.TEN))
                .with("many", new Answer.Many(List.of("a", "b")));

        assertEquals(
                figure,
                Objects.requireNonNull(Journey.of(instrument, answers).figures().get("total"))
                        .toPlainString());
        Written written = new XlsForm().write(instrument);
        Instrument again = Objects.requireNonNull(new XlsForm()
                .read(new InstrumentFile("x.xlsx", written.content()))
                .instrument());
        assertEquals(instrument.questions(), again.questions());
    }

    @Test
    void theOrderOfTwoAnswersComesInAndGoesOut() {
        Instrument instrument = instrument(Workbook.of(HEADINGS)
                .row("date | from | From?")
                .row("date | until | Until?")
                .row("note | wrong | Not in order | | ${from} > ${until}")
                .row("note | right | In order | | ${until} >= ${from}")
                .read());

        assertEquals(
                "All[of=[NotBelow[question=from, other=until], Not[of=NotBelow[question=until, other=from]]]]",
                String.valueOf(instrument.questions().get(2).asking().showWhen()));
        Written written = new XlsForm().write(instrument);
        assertEquals(List.of(), written.problems());
        assertEquals(
                instrument.questions(),
                Objects.requireNonNull(new XlsForm()
                                .read(new InstrumentFile("x.xlsx", written.content()))
                                .instrument())
                        .questions());
    }

    @Test
    void whatIsGivenBeforehandIsKeptForTheNextExportOnly() {
        FileReading reading = Workbook.of(HEADINGS + " | default")
                .row("select_multiple l | m | M | | | | First_One other")
                .row("select_one l | s | S | | | | nowhere")
                .choice("l | First_One | First")
                .choice("l | other | Other")
                .read();

        assertEquals(
                List.of("survey!2 default initial-kept", "survey!3 default default-not-held"),
                reading.problems().stream().map(p -> p.where() + " " + p.code()).toList());
        assertTrue(instrument(reading).questions().get(0).asking().codes().stream()
                .anyMatch(code ->
                        code.system().equals(Code.INITIAL) && code.code().equals("first-one other")));
    }

    @Test
    void everyProblemIsToldAtOnceWithItsPlaceAndNoQuestionIsDroppedInSilence() {
        FileReading reading = Workbook.of(HEADINGS + " | calculation | default")
                .row("text | a | A | | | | | ${z}")
                .row("geopoint | where | Where?")
                .row("select_one missing | c | C")
                .row("begin repeat | children | Children")
                .row("text | child | Name?")
                .row("end repeat")
                .row("calculate | sum | | | | | concat(1, 2)")
                .row(" | untyped | ?")
                .row("text | | No name")
                .read();

        assertEquals(
                List.of(
                        "survey!2 default default-not-held",
                        "survey!3 type type-not-held",
                        "survey!4 type unknown-list",
                        "survey!5 repeat_count repeat-bounded",
                        "survey!8 calculation calculation-not-held",
                        "survey!9 type no-type",
                        "survey!10 name no-name"),
                reading.problems().stream()
                        .filter(p -> p.weight() == Weight.LEFT_OUT)
                        .map(p -> p.where() + " " + p.code())
                        .toList());
        for (PageLanguage language : PageLanguage.values()) {
            FaultTexts texts = FaultTexts.in(language.tag());
            assertTrue(
                    reading.problems().stream()
                            .noneMatch(p -> (texts.detail(p) + texts.fix(p)).matches(".*\\{(\\d|because)}.*")),
                    language.tag());
        }
        assertNotNull(reading.instrument());
    }

    @Test
    void aRepeatIsAskedAsOftenAsItsCountSays() {
        Instrument instrument = instrument(Workbook.of(REPEATING)
                .row("integer | n | How many? | | . >= 0 and . <= 9")
                .row("begin_repeat | child | Child | ${n} >= 1 | | | ${n}")
                .row("integer | age | Age? | | . >= 0 and . <= 20")
                .row("text | school | School? | ${age} >= 5")
                .row("end_repeat")
                .row("begin_repeat | visit | Visit | | | | 3")
                .row("text | day | Day?")
                .row("end_repeat")
                .row("calculate | total | | | | sum(${age})")
                .row("calculate | rounds | | | | count(${child})")
                .read());

        Repeat child = instrument.repeats().get(0);
        assertEquals(List.of("age", "school"), child.questions());
        assertEquals("n", child.count());
        assertEquals(9, child.most());
        assertEquals(new Condition.AtLeast("n", BigDecimal.ONE), child.showWhen());
        assertNull(instrument.question("age").orElseThrow().asking().showWhen());
        Repeat visit = instrument.repeats().get(1);
        assertEquals(3, visit.most());
        assertNull(visit.count());
        assertNull(visit.another());
        assertEquals(
                List.of(new Formula.Total("age"), new Formula.Rounds("child")),
                instrument.questions().stream()
                        .filter(Calculated.class::isInstance)
                        .map(question -> ((Calculated) question).formula())
                        .toList());
        assertEquals(List.of(), InstrumentCheck.check(instrument));
    }

    @Test
    void aCountThatIsCalculatedIsAFigureBeforeTheRepeat() {
        Instrument instrument = instrument(Workbook.of(REPEATING)
                .row("integer | n | How many others?")
                .row("begin_repeat | person | Person | | | | ${n} + 1")
                .row("text | name | Name?")
                .row("end_repeat")
                .read());

        assertEquals("person-count", instrument.repeats().get(0).count());
        assertEquals(
                List.of("n", "person-count", "name"),
                instrument.questions().stream().map(Question::id).toList());
    }

    @Test
    void aRepeatWithinARepeatAndALookIntoOneFromOutsideAreListed() {
        FileReading reading = Workbook.of(REPEATING)
                .row("begin_repeat | child | Child | | | | 2")
                .row("integer | age | Age?")
                .row("begin_repeat | illness | Illness")
                .row("text | which | Which?")
                .row("end_repeat")
                .row("end_repeat")
                .row("text | crib | Crib? | ${age} < 3")
                .read();

        assertEquals(
                List.of(
                        "survey!4 type repeat-not-held",
                        "survey!5 name inside-repeat",
                        "survey!8 relevant condition-not-held"),
                reading.problems().stream()
                        .filter(p -> p.weight() == Weight.LEFT_OUT)
                        .map(p -> p.where() + " " + p.code())
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"a group without an end, begin group | g", "an end without a group, end group", "nothing at all, '|'"})
    void aFormThatHasNoShapeIsRefused(String label, String row) {
        FileReading reading = Workbook.of(HEADINGS)
                .row("text | a | A".repeat(label.startsWith("nothing") ? 0 : 1))
                .row(row)
                .read();

        assertNull(reading.instrument());
        assertTrue(reading.count(Weight.REFUSED) > 0);
    }

    @Test
    void thatOtherHasALineOfItsOwnIsKept() {
        Instrument instrument = instrument(Workbook.of(HEADINGS)
                .row("select_one l or_other | which | Which?")
                .choice("l | a | A")
                .read());

        assertEquals(
                List.of("which", "which-other"),
                instrument.questions().stream().map(Question::id).toList());
        assertEquals(
                new Condition.Is("which", "other"),
                instrument.questions().get(1).asking().showWhen());
    }

    private static FileReading asking(String relevant) {
        return Workbook.of(HEADINGS)
                .row("select_one l | one | One?")
                .row("select_multiple l | many | Many?")
                .row("integer | age | Age?")
                .row("text | free | Free?")
                .row("select_one n | graded | Grade?")
                .row("text | last | Last? | | " + relevant)
                .choice("l | a | A")
                .choice("l | b | B")
                .choice("n | 1 | One")
                .choice("n | 2 | Two")
                .choice("n | 3 | Three")
                .read();
    }

    private static Question last(FileReading reading) {
        List<Question> questions = instrument(reading).questions();
        return questions.get(questions.size() - 1);
    }

    private static Instrument instrument(FileReading reading) {
        return Objects.requireNonNull(
                reading.instrument(), () -> reading.problems().toString());
    }
}
