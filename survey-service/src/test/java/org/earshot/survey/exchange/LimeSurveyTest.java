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
import org.earshot.survey.exchange.limesurvey.LimeSurvey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rows of a LimeSurvey survey become, from both of its files, and what is said of those that become nothing. */
class LimeSurveyTest {
    private static final String HEADINGS =
            "class¦type/scale¦name¦relevance¦text¦help¦language¦mandatory¦other¦em_validation_q¦hidden¦min_answers\n";
    /** One question of each kind that a condition can look at, by the codes of the tables below. */
    private static final String ALL = """
            G¦1¦First¦1
            Q¦L¦one¦1¦One?
            A¦0¦a¦¦A
            A¦0¦b¦¦B
            Q¦M¦many¦1¦Many?
            SQ¦0¦x¦1¦X
            SQ¦0¦y¦1¦Y
            Q¦N¦age¦1¦Age?
            Q¦Y¦sure¦1¦Sure?
            Q¦S¦free¦1¦Free?
            Q¦F¦how¦1¦How?
            SQ¦0¦food¦1¦Food
            A¦0¦A1¦¦Little
            A¦0¦A2¦¦Much
            Q¦N¦hid¦sure == "Y"¦Hidden?
            """;

    @Test
    void rowsBecomeQuestionsWithTheirCodesInEveryLanguage() {
        Instrument instrument = whole("""
                S¦¦language¦¦en
                SL¦¦surveyls_title¦¦Visit¦¦en
                SL¦¦surveyls_title¦¦Visita¦¦es
                G¦1¦Start¦1¦¦¦en
                Q¦L¦Q_one¦1¦<p>Which <b>one</b>?</p>¦One only¦en¦Y¦Y
                A¦0¦A1¦¦First¦¦en
                A¦0¦A2¦¦Second¦¦en
                Q¦M¦many¦1¦Many?¦¦en
                SQ¦0¦SQ001¦1¦Tea¦¦en
                Q¦5¦five¦1¦Five?¦¦en
                Q¦K¦sums¦1¦How much?¦¦en
                SQ¦0¦rent¦1¦Rent¦¦en
                Q¦Q¦names¦1¦Who?¦¦en
                SQ¦0¦first¦1¦First¦¦en
                Q¦G¦who¦1¦You?¦¦en
                Q¦R¦order¦1¦Order?¦¦en
                A¦0¦a¦¦A¦¦en
                A¦0¦b¦¦B¦¦en
                Q¦T¦why¦1¦Why?¦¦en
                Q¦D¦when¦1¦When?¦¦en
                Q¦X¦note¦1¦Thank you¦¦en
                G¦1¦Inicio¦1¦¦¦es
                Q¦L¦Q_one¦1¦¿Cuál?¦Solo uno¦es¦Y¦Y
                A¦0¦A1¦¦Primero¦¦es
                A¦0¦A2¦¦Segundo¦¦es
                Q¦X¦note¦1¦Gracias¦¦es
                """);

        assertEquals(
                "SingleChoice q-one, MultipleChoice many, Scale five, NumberQuestion sums-rent, ShortText names-first,"
                        + " SingleChoice who, Ranking order, LongText why, DateQuestion when, Info note",
                String.join(
                        ", ",
                        instrument.questions().stream()
                                .map(q -> q.getClass().getSimpleName() + " " + q.id())
                                .toList()));
        Question one = instrument.questions().get(0);
        assertEquals(List.of("en", "es"), instrument.languages());
        assertEquals("Visita", instrument.title().in("es"));
        assertEquals("Which one?", one.asking().text().in("en"));
        assertEquals("Solo uno", Objects.requireNonNull(one.asking().hint()).in("es"));
        assertTrue(one.asking().required());
        assertEquals("Q_one", one.asking().codes().get(0).code());
        assertEquals("Segundo", one.choices().get(1).label().in("es"));
        assertEquals("A2", one.choices().get(1).codes().get(0).code());
        assertTrue(one.choices().get(2).pleaseSay());
        assertEquals(
                "How much?\nRent", instrument.questions().get(3).asking().text().in("en"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "one == \"a\"; Is[question=one, value=a]",
                "one.NAOK eq 'a'; Is[question=one, value=a]",
                "one != \"a\"; Not[of=Is[question=one, value=a]]",
                "many_x == \"Y\" or many_y == \"Y\"; AnyOf[of=[Is[question=many, value=x], Is[question=many, value=y]]]",
                "many_x != \"Y\"; Not[of=Is[question=many, value=x]]",
                "count(many_x, many_y) >= 2; Several[count=2, of=[Is[question=many, value=x], Is[question=many, value=y]]]",
                "!is_empty(free); Not[of=Not[of=Answered[question=free]]]",
                "free != ''; Answered[question=free]",
                "age.NAOK > 17 && age.NAOK < 65; All[of=[AtLeast[question=age, value=17.000001], AtMost[question=age, value=64.999999]]]",
                "age <= 0; AnyOf[of=[AtMost[question=age, value=0], Not[of=Answered[question=age]]]]",
                "sure == \"N\"; Is[question=sure, value=false]",
                "how_food == \"A2\"; All[of=[AtLeast[question=how-food, value=2], AtMost[question=how-food, value=2]]]",
                "hid != 3; All[of=[Is[question=sure, value=true], Not[of=All[of=[AtLeast[question=hid, value=3], AtMost[question=hid, value=3]]]]]]",
                "hid.NAOK != 3; Not[of=All[of=[AtLeast[question=hid, value=3], AtMost[question=hid, value=3]]]]",
                "0; AnyOf[of=[]]",
            })
    void anEquationBecomesTheConditionThatHoldsForTheSameAnswers(String relevance, String condition) {
        FileReading reading = read(ALL + "Q¦T¦last¦" + relevance + "¦Last?\n");

        assertEquals(List.of(), leftOut(reading));
        assertEquals(condition, String.valueOf(last(reading).asking().showWhen()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "free == 'secret'",
                "unknown == 1",
                "last == 1",
                "one == 'z'",
                "age + 1 > 3",
                "one.shown == 'A'",
                "regexMatch('/x/', free)",
                "age > '17'",
                "many == 'x'",
                "one == ",
                "one == 'a' == 'b'",
                "(((",
                "{one} == 'a'",
            })
    void anEquationThatNoConditionCanSayIsListedAndTheQuestionStays(String relevance) {
        FileReading reading = read(ALL + "Q¦T¦last¦" + relevance + "¦Last?\n");

        FileProblem problem = leftOut(reading).get(0);
        assertEquals("condition-not-held", problem.code());
        assertEquals("Q!17 relevance", problem.where().toString());
        assertEquals(relevance, problem.value());
        assertNull(last(reading).asking().showWhen());
    }

    @Test
    void aGroupsRelevanceHoldsForEveryQuestionInside() {
        Instrument instrument = whole(ALL + """
                G¦2¦Second¦sure == "Y"
                Q¦T¦why¦one == "a"¦Why?
                """);

        assertEquals(
                "All[of=[Is[question=sure, value=true], Is[question=one, value=a]]]",
                String.valueOf(instrument.questions().get(7).asking().showWhen()));
    }

    @Test
    void numbersAreHeldToWhatTheyDemandOfThemselves() {
        Instrument instrument = whole("G¦1¦G¦1\nQ¦N¦age¦1¦Age?¦¦¦¦¦ self >= 18 and self <= 120\n");

        NumberQuestion age = (NumberQuestion) instrument.questions().get(0);
        assertEquals(List.of(BigDecimal.valueOf(18), BigDecimal.valueOf(120)), List.of(age.min(), age.max()));
    }

    @Test
    void anEquationOfNumbersIsCalculatedAndRepeatedInTexts() {
        Instrument instrument = whole("""
                G¦1¦G¦1
                Q¦N¦a¦1¦A?
                Q¦N¦b¦1¦B?
                Q¦*¦total¦1¦{sum(a, b) * if(a > 1, 2, 1)}¦¦¦¦¦¦1
                Q¦X¦said¦total >= 3¦That makes {total}, with {a.shown}.
                """);
        Answers answers = Answers.NONE.with("a", new Answer.Amount(BigDecimal.valueOf(2)));

        assertEquals(
                "4",
                Objects.requireNonNull(Journey.of(instrument, answers).figures().get("total"))
                        .toPlainString());
        assertEquals(
                "That makes {{total}}, with {{a}}.",
                instrument.questions().get(3).asking().text().in("en"));
    }

    @Test
    void anUploadIsAPhotoWhereOnlyPicturesAreTakenAndOneFileIsHeld() {
        FileReading reading = readFile("x.txt", """
                class\ttype/scale\tname\trelevance\ttext\tmandatory\tallowed_filetypes\tmax_num_of_files\tmin_num_of_files
                G\t1\tG\t1
                Q\t|\tdamp\t1\tDamp?\tY\tpng, jpg, jpeg\t1\t1
                Q\t|\tletters\t1\tLetters?\tN\tpdf, jpg\t3\t0
                """);

        assertEquals(
                List.of(FileQuestion.Kind.PHOTO, FileQuestion.Kind.FILE),
                instrument(reading).questions().stream()
                        .map(question -> ((FileQuestion) question).kind())
                        .toList());
        assertEquals(
                List.of("one-file-held"),
                leftOut(reading).stream().map(FileProblem::code).toList());
    }

    @Test
    void theArchiveIsReadAsItsTablesWithTextsInThemOrBesideThem() {
        for (String version : List.of(OLDER, NEWER)) {
            FileReading reading = readFile("x.lss", version);
            Instrument instrument = instrument(reading);

            assertEquals(List.of(), leftOut(reading));
            assertEquals(List.of("en", "ar"), instrument.languages());
            assertEquals("زيارة", instrument.title().in("ar"));
            assertEquals(
                    List.of("how", "sure", "what"),
                    instrument.questions().stream().map(Question::id).toList());
            Matrix how = (Matrix) instrument.questions().get(0);
            assertEquals("الطعام", how.rows().get(0).text().in("ar"));
            assertEquals(
                    List.of(1, 2), how.points().stream().map(Scale.Point::value).toList());
            assertEquals(
                    List.of("tea", "other"),
                    instrument.questions().get(2).choices().stream()
                            .map(Choice::id)
                            .toList());
            assertEquals(
                    "All[of=[All[of=[AtLeast[question=how-food, value=2], AtMost[question=how-food, value=2]]],"
                            + " Is[question=sure, value=true]]]",
                    String.valueOf(instrument.questions().get(2).asking().showWhen()));
            assertTrue(InstrumentCheck.publishable(InstrumentCheck.check(instrument)));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "an equation of a browser; Q¦I¦x; type-not-held",
                "two scales; Q¦1¦x; type-not-held",
                "a table of texts; Q¦:¦x; type-not-held",
                "sometimes offered; Q¦M¦x¦1¦X?~SQ¦0¦a¦later == 'Y'¦A; choice-condition-not-held",
                "a least number of ticks; Q¦M¦x¦1¦X?¦¦¦¦¦¦¦2~SQ¦0¦a¦1¦A; constraint-not-held",
                "remarks beside answers; Q¦P¦x¦1¦X?~SQ¦0¦a¦1¦A; comment-not-held",
                "hidden; Q¦S¦x¦1¦X?¦¦¦¦¦¦1; hidden-not-held",
                "an answer not yet given; Q¦S¦x¦1¦Hi {later}; piping-not-held",
                "a picture; Q¦S¦x¦1¦Hi <img src='a.png'>; media-not-held",
                "no answers; Q¦L¦x¦1¦X?; choices-not-here",
                "a quota; QTA¦¦most; not-held",
            })
    void whatThereIsNothingForIsListedWithItsLine(String label, String rows, String code) {
        FileReading reading = read("G¦1¦G¦1\n" + rows.replace("~", "\n") + "\nQ¦T¦later¦1¦Later?\n");

        assertTrue(
                leftOut(reading).stream()
                        .anyMatch(p ->
                                p.code().equals(code) && p.where().toString().matches("(Q|SQ|QTA)![34] .+")),
                reading.problems().toString());
        assertEquals("later", last(reading).id());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "a question alone ¦ <document><LimeSurveyDocType>Question</LimeSurveyDocType></document> ¦ other-document",
                "cut off ¦ <document><LimeSurveyDocType>Survey</LimeSurveyDocType><groups> ¦ unreadable-xml",
                "without questions ¦ <document><LimeSurveyDocType>Survey</LimeSurveyDocType></document> ¦ no-questions",
                "entities ¦ <!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><document><LimeSurveyDocType>Survey</LimeSurveyDocType><x>&e;</x></document> ¦ entities",
            })
    void aFileThatIsNoSurveyIsRefusedWithItsReason(String label, String content, String code) {
        FileReading reading = readFile("x.lss", content);

        assertNull(reading.instrument());
        assertEquals(code, reading.problems().get(0).code());
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

    private static Instrument whole(String rows) {
        FileReading reading = read(rows);
        assertEquals(List.of(), leftOut(reading));
        return instrument(reading);
    }

    private static Instrument instrument(FileReading reading) {
        return Objects.requireNonNull(
                reading.instrument(), () -> reading.problems().toString());
    }

    /** Rows whose cells stand between broken bars. */
    private static FileReading read(String rows) {
        String cells = (HEADINGS + rows).replace("\"", "\"\"").replaceAll("(?<=¦)([^¦\n]*\"[^¦\n]*)", "\"$1\"");
        return readFile("x.txt", cells.replace('¦', '\t'));
    }

    private static FileReading readFile(String name, String content) {
        InstrumentFile file = new InstrumentFile(name, content.getBytes(StandardCharsets.UTF_8));
        assertTrue(new LimeSurvey().recognises(file));
        return new LimeSurvey().read(file);
    }

    private static final String OLDER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <document><LimeSurveyDocType>Survey</LimeSurveyDocType><DBVersion>261</DBVersion>
             <languages><language>en</language><language>ar</language></languages>
             <answers><rows>
              <row><qid>1</qid><code>A2</code><answer>Much</answer><sortorder>2</sortorder><language>en</language><scale_id>0</scale_id></row>
              <row><qid>1</qid><code>A1</code><answer><![CDATA[Little]]></answer><sortorder>1</sortorder><language>en</language></row>
              <row><qid>1</qid><code>A1</code><answer>قليلًا</answer><sortorder>1</sortorder><language>ar</language></row>
              <row><qid>1</qid><code>A2</code><answer>كثيرًا</answer><sortorder>2</sortorder><language>ar</language></row>
             </rows></answers>
             <groups><rows>
              <row><gid>9</gid><group_name>All</group_name><group_order>0</group_order><language>en</language></row>
              <row><gid>9</gid><group_name>الكل</group_name><group_order>0</group_order><language>ar</language></row>
             </rows></groups>
             <questions><rows>
              <row><qid>3</qid><gid>9</gid><type>M</type><title>what</title><question>What?</question><other>Y</other><question_order>3</question_order><language>en</language><relevance><![CDATA[((7X9X1food.NAOK == "A2") and 7X9X2.NAOK == "Y")]]></relevance></row>
              <row><qid>3</qid><gid>9</gid><type>M</type><title>what</title><question>ماذا؟</question><question_order>3</question_order><language>ar</language></row>
              <row><qid>1</qid><gid>9</gid><type>F</type><title>how</title><question>How?</question><question_order>1</question_order><language>en</language><relevance>1</relevance></row>
              <row><qid>1</qid><gid>9</gid><type>F</type><title>how</title><question>كيف؟</question><question_order>1</question_order><language>ar</language></row>
              <row><qid>2</qid><gid>9</gid><type>Y</type><title>sure</title><question>Sure?</question><question_order>2</question_order><language>en</language></row>
              <row><qid>2</qid><gid>9</gid><type>Y</type><title>sure</title><question>متأكد؟</question><question_order>2</question_order><language>ar</language></row>
             </rows></questions>
             <subquestions><rows>
              <row><qid>4</qid><parent_qid>1</parent_qid><title>food</title><question>Food</question><question_order>1</question_order><language>en</language></row>
              <row><qid>4</qid><parent_qid>1</parent_qid><title>food</title><question>الطعام</question><question_order>1</question_order><language>ar</language></row>
              <row><qid>5</qid><parent_qid>3</parent_qid><title>tea</title><question>Tea</question><question_order>1</question_order><language>en</language></row>
              <row><qid>5</qid><parent_qid>3</parent_qid><title>tea</title><question>شاي</question><question_order>1</question_order><language>ar</language></row>
             </rows></subquestions>
             <question_attributes><rows>
              <row><qid>3</qid><attribute>other_replace_text</attribute><value>Anything else</value><language>en</language></row>
              <row><qid>3</qid><attribute>other_replace_text</attribute><value>غير ذلك</value><language>ar</language></row>
             </rows></question_attributes>
             <surveys><rows><row><sid>7</sid><language>en</language></row></rows></surveys>
             <surveys_languagesettings><rows>
              <row><surveyls_language>en</surveyls_language><surveyls_title>Visit</surveyls_title></row>
              <row><surveyls_language>ar</surveyls_language><surveyls_title>زيارة</surveyls_title></row>
             </rows></surveys_languagesettings>
            </document>
            """;

    /** The same survey as later versions write it. */
    private static final String NEWER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <document><LimeSurveyDocType>Survey</LimeSurveyDocType><DBVersion>623</DBVersion>
             <languages><language>en</language><language>ar</language></languages>
             <answers><rows>
              <row><aid>21</aid><qid>1</qid><code>A1</code><sortorder>1</sortorder><scale_id>0</scale_id></row>
              <row><aid>22</aid><qid>1</qid><code>A2</code><sortorder>2</sortorder><scale_id>0</scale_id></row>
             </rows></answers>
             <answer_l10ns><rows>
              <row><aid>21</aid><answer>Little</answer><language>en</language></row>
              <row><aid>22</aid><answer>Much</answer><language>en</language></row>
              <row><aid>21</aid><answer>قليلًا</answer><language>ar</language></row>
              <row><aid>22</aid><answer>كثيرًا</answer><language>ar</language></row>
             </rows></answer_l10ns>
             <groups><rows><row><gid>9</gid><group_order>0</group_order></row></rows></groups>
             <group_l10ns><rows><row><gid>9</gid><group_name>All</group_name><language>en</language></row></rows></group_l10ns>
             <questions><rows>
              <row><qid>3</qid><gid>9</gid><type>M</type><title>what</title><other>Y</other><question_order>3</question_order><relevance>how_food == "A2" and sure == "Y"</relevance></row>
              <row><qid>1</qid><gid>9</gid><type>F</type><title>how</title><question_order>1</question_order><relevance>1</relevance></row>
              <row><qid>2</qid><gid>9</gid><type>Y</type><title>sure</title><question_order>2</question_order></row>
             </rows></questions>
             <question_l10ns><rows>
              <row><qid>1</qid><question>How?</question><language>en</language></row>
              <row><qid>1</qid><question>كيف؟</question><language>ar</language></row>
              <row><qid>2</qid><question>Sure?</question><language>en</language></row>
              <row><qid>2</qid><question>متأكد؟</question><language>ar</language></row>
              <row><qid>3</qid><question>What?</question><language>en</language></row>
              <row><qid>3</qid><question>ماذا؟</question><language>ar</language></row>
              <row><qid>4</qid><question>Food</question><language>en</language></row>
              <row><qid>4</qid><question>الطعام</question><language>ar</language></row>
              <row><qid>5</qid><question>Tea</question><language>en</language></row>
              <row><qid>5</qid><question>شاي</question><language>ar</language></row>
             </rows></question_l10ns>
             <subquestions><rows>
              <row><qid>4</qid><parent_qid>1</parent_qid><title>food</title><question_order>1</question_order><scale_id>0</scale_id></row>
              <row><qid>5</qid><parent_qid>3</parent_qid><title>tea</title><question_order>1</question_order><relevance>1</relevance></row>
             </rows></subquestions>
             <question_attributes><rows>
              <row><qid>3</qid><attribute>other_replace_text</attribute><value>Anything else</value><language>en</language></row>
              <row><qid>3</qid><attribute>other_replace_text</attribute><value>غير ذلك</value><language>ar</language></row>
             </rows></question_attributes>
             <surveys><rows><row><sid>7</sid><language>en</language></row></rows></surveys>
             <surveys_languagesettings><rows>
              <row><surveyls_language>en</surveyls_language><surveyls_title>Visit</surveyls_title></row>
              <row><surveyls_language>ar</surveyls_language><surveyls_title>زيارة</surveyls_title></row>
             </rows></surveys_languagesettings>
            </document>
            """;
}
