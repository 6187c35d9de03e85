package org.earshot.survey.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.engine.Journey;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Code;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Consent;
import org.earshot.contracts.instrument.DateQuestion;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.MultipleChoice;
import org.earshot.contracts.instrument.NumberQuestion;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Ranking;
import org.earshot.contracts.instrument.Repeat;
import org.earshot.contracts.instrument.Round;
import org.earshot.contracts.instrument.SingleChoice;
import org.earshot.contracts.instrument.TimeQuestion;
import org.earshot.survey.exchange.format.FileProblem;
import org.earshot.survey.exchange.format.FileReading;
import org.earshot.survey.exchange.format.InstrumentFile;
import org.earshot.survey.exchange.xlsform.XlsForm;
import org.earshot.survey.exchange.xlsform.workbook.SheetRow;
import org.earshot.survey.exchange.xlsform.workbook.SheetTable;
import org.earshot.survey.exchange.xlsform.workbook.Workbooks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Real forms mean what their XForms mean: same questions in the same order, required alike, shown for the same answers and taking the
 * same ones, evaluated by JavaRosa beside ours on answers drawn at random. What was listed as left out is left out of the comparison,
 * and counted.
 */
class OracleTest {
    private static final int WALKS = 60;

    @BeforeAll
    static void head() {
        System.out.println("""
                ## XLSForm: the same questions, order and demands, shown and taken for the same answers as JavaRosa's

                | form | questions held | conditions compared | constraints held and compared | problems listed |
                |---|---:|---:|---:|---:|""");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "all-question-types.xlsx, 71",
        "ifrc-distribution-site-assessment.xlsx, 87",
        "mitwirken-bedarfserhebung.xlsx, 42",
        "socio-economic-survey.xlsx, 17",
        "tutorial_arabic_labels.xls, 5",
        "xlsform_spec_test.xlsx, 34",
    })
    void aRealFormMeansWhatItsXFormMeans(String name, int held) throws Exception {
        InstrumentFile file = SharedFiles.file("xlsform", name);
        FileReading reading = new XlsForm().read(file);
        Instrument instrument = Objects.requireNonNull(reading.instrument());
        OracleForm oracle = OracleForm.open(
                SharedFiles.instruments("xlsform").resolve("oracle-xform/" + name.replaceFirst("\\.xlsx?$", ".xml")));
        TakenOver takenOver = new TakenOver(instrument, reading, Workbooks.read(file));

        List<String> ours = put(instrument).stream().map(OracleTest::name).toList();
        List<String> theirs = oracle.names().stream().filter(ours::contains).toList();
        assertEquals(theirs, ours, "the same questions in the same order");
        requiredAlike(instrument, oracle);
        int shown = shownAlike(instrument, oracle, takenOver);
        int bounded = takenAlike(instrument, oracle, takenOver);

        System.out.printf(
                "| %s | %d of %d | %d | %d | %d |%n",
                name,
                ours.size(),
                oracle.names().size(),
                shown,
                bounded,
                reading.problems().size());
        assertEquals(held, ours.size());
    }

    /** Without figures, which no one is asked for. */
    private static List<Question> put(Instrument instrument) {
        return instrument.questions().stream().filter(Question::isPut).toList();
    }

    private static void requiredAlike(Instrument instrument, OracleForm oracle) {
        for (Question question : put(instrument)) {
            if (!(question instanceof Info)) {
                assertEquals(
                        oracle.isRequired(name(question)), question.asking().required(), name(question));
            }
        }
    }

    private static int shownAlike(Instrument instrument, OracleForm oracle, TakenOver takenOver) {
        Random random = new Random(20260101);
        for (int walk = 0; walk < WALKS; walk++) {
            Map<String, Answer> given = new LinkedHashMap<>();
            for (Question question : put(instrument)) {
                Optional<Answer> answer = random.nextInt(4) == 0 ? Optional.empty() : anyAnswer(question, random);
                answer.ifPresent(a -> given.put(asked(instrument, question), a));
                oracle.answer(name(question), question, answer.orElse(null), choiceNames(question));
            }
            Journey journey = Journey.of(instrument, new Answers(given));
            Set<String> shown = journey.shown().stream().map(Question::id).collect(Collectors.toSet());
            for (Question question : put(instrument)) {
                if (takenOver.conditions().contains(name(question)) && isGoneThrough(instrument, question, shown)) {
                    assertEquals(
                            oracle.isShown(name(question)),
                            shown.contains(asked(instrument, question)),
                            () -> name(question) + " after " + given);
                }
            }
        }
        return (int) instrument.questions().stream()
                .filter(q ->
                        q.asking().showWhen() != null && takenOver.conditions().contains(name(q)))
                .count();
    }

    /** By which id a question is answered; in a repeat, in its first round. */
    private static String asked(Instrument instrument, Question question) {
        return instrument
                .repeatOf(question.id())
                .map(repeat -> new Round(repeat.id(), 1, question.id()).id())
                .orElse(question.id());
    }

    /** How many rounds there are, JavaRosa leaves to whoever fills the form in; what a round shows is compared. */
    private static boolean isGoneThrough(Instrument instrument, Question question, Set<String> shown) {
        return instrument
                .repeatOf(question.id())
                .map(repeat -> shown.stream().anyMatch(id -> id.startsWith(repeat.id() + ".1.")))
                .orElse(true);
    }

    private static int takenAlike(Instrument instrument, OracleForm oracle, TakenOver takenOver) {
        Random random = new Random(20260102);
        List<Question> held = put(instrument).stream()
                .filter(question -> takenOver.constraints().contains(name(question)))
                .toList();
        for (int walk = 0; walk < WALKS && !held.isEmpty(); walk++) {
            Map<String, Answer> given = new LinkedHashMap<>();
            for (Question question : put(instrument)) {
                Optional<Answer> answer = anyAnswer(question, random);
                answer.ifPresent(a -> given.put(asked(instrument, question), a));
                oracle.answer(name(question), question, answer.orElse(null), choiceNames(question));
            }
            Journey journey = Journey.of(instrument, new Answers(given));
            for (Question question : held) {
                Answer answer = given.get(asked(instrument, question));
                if (answer != null && oracle.isShown(name(question))) {
                    assertEquals(
                            oracle.takes(name(question), question, answer, choiceNames(question)),
                            takes(journey, asked(instrument, question), answer),
                            () -> name(question) + " after " + given);
                }
            }
        }
        return held.size();
    }

    private static boolean takes(Journey journey, String id, Answer answer) {
        Question question = journey.instrument().question(id).orElseThrow();
        return question.faultIn(answer).isEmpty() && journey.broken(question).isEmpty();
    }

    private static Optional<Answer> anyAnswer(Question question, Random random) {
        List<Choice> choices = question.choices();
        if (question instanceof SingleChoice) {
            return Optional.of(
                    new Answer.Text(choices.get(random.nextInt(choices.size())).id()));
        }
        if (question instanceof TimeQuestion) {
            return Optional.of(new Answer.Text("09:30"));
        }
        if (question instanceof Ranking ranking) {
            return Optional.of(
                    new Answer.Many(ranking.choices().stream().map(c -> c.id()).toList()));
        }
        if (question instanceof Consent) {
            return Optional.of(new Answer.Flag(true));
        }
        if (question instanceof MultipleChoice) {
            List<String> some = choices.stream()
                    .map(Choice::id)
                    .filter(id -> random.nextInt(3) == 0)
                    .toList();
            return some.isEmpty() ? Optional.empty() : Optional.of(new Answer.Many(some));
        }
        if (question instanceof NumberQuestion) {
            return Optional.of(new Answer.Amount(BigDecimal.valueOf(random.nextInt(260) - 60)));
        }
        if (question instanceof DateQuestion) {
            return Optional.of(new Answer.Text("20" + (10 + random.nextInt(30)) + "-06-15"));
        }
        return question instanceof Info ? Optional.empty() : Optional.of(new Answer.Text("words"));
    }

    private static String name(Question question) {
        return named(question.asking().codes()).orElse(question.id());
    }

    private static Map<String, String> choiceNames(Question question) {
        return question.choices().stream()
                .collect(Collectors.toMap(Choice::id, c -> named(c.codes()).orElse(c.id())));
    }

    private static Optional<String> named(List<Code> codes) {
        return codes.stream()
                .filter(code -> code.system().equals(Code.XLSFORM_NAME))
                .map(Code::code)
                .findFirst();
    }

    /**
     * What can be compared.
     *
     * @param conditions names of questions whose condition, and those of all questions that it looks at, were taken over
     * @param constraints names of questions with a constraint that was taken over
     */
    private record TakenOver(Set<String> conditions, Set<String> constraints) {
        TakenOver(Instrument instrument, FileReading reading, List<SheetTable> sheets) {
            this(new HashSet<>(), new HashSet<>());
            SheetTable survey = sheets.stream()
                    .filter(s -> s.name().equals("survey"))
                    .findFirst()
                    .orElseThrow();
            Set<String> untold = untold(survey, rows(reading, "condition-not-held"));
            Set<String> ids = new HashSet<>();
            for (Question question : instrument.questions()) {
                boolean known = Stream.concat(
                                Stream.ofNullable(question.asking().showWhen()),
                                instrument.repeatOf(question.id()).map(Repeat::showWhen).stream())
                        .flatMap(Condition::questions)
                        .allMatch(ids::contains);
                if (known && !untold.contains(OracleTest.name(question))) {
                    ids.add(question.id());
                    conditions.add(OracleTest.name(question));
                }
            }
            Set<Integer> unheld = rows(reading, "constraint-not-held");
            survey.rows().stream()
                    .filter(row -> row.has("constraint") && !unheld.contains(row.number()))
                    .map(row -> row.text("name"))
                    .filter(name -> instrument.questions().stream()
                            .anyMatch(q -> OracleTest.name(q).equals(name)))
                    .forEach(constraints::add);
        }

        private static Set<Integer> rows(FileReading reading, String code) {
            return reading.problems().stream()
                    .filter(problem -> problem.code().equals(code))
                    .map(FileProblem::where)
                    .map(where -> where.row())
                    .collect(Collectors.toSet());
        }

        /** Names of the questions that are, or are inside of what is, shown under a condition that was left out. */
        private static Set<String> untold(SheetTable survey, Set<Integer> rows) {
            Set<String> untold = new HashSet<>();
            Deque<Boolean> open = new ArrayDeque<>();
            for (SheetRow row : survey.rows()) {
                String type = row.text("type").replace(' ', '_');
                boolean here = rows.contains(row.number());
                if (type.startsWith("begin")) {
                    open.push(here);
                } else if (type.startsWith("end_")) {
                    open.pop();
                } else if (here || open.contains(true)) {
                    untold.add(row.text("name"));
                }
            }
            return untold;
        }
    }
}
