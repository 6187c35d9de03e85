package org.earshot.survey.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Matrix;
import org.earshot.contracts.instrument.Question;
import org.earshot.survey.exchange.format.FileReading;
import org.earshot.survey.exchange.format.InstrumentFile;
import org.earshot.survey.exchange.limesurvey.LimeSurvey;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Real surveys: each question of the file is there with its rows, answers and condition, or is listed. Read here by other means. */
class LimeSurveyFilesTest {
    @BeforeAll
    static void head() {
        System.out.println("""
                ## LimeSurvey: each question, answer, row and condition is held, or listed

                | survey | questions held | as questions | conditions | answers | rows | problems listed |
                |---|---:|---:|---:|---:|---:|---:|""");
    }

    @Test
    void everythingOfARealArchiveIsHeldOrListed() throws IOException {
        InstrumentFile file = SharedFiles.file("limesurvey", "uk-research-software-core-2017.lss");
        FileReading reading = new LimeSurvey().read(file);
        Instrument instrument = Objects.requireNonNull(reading.instrument());
        Document tables = Jsoup.parse(new String(file.content(), StandardCharsets.UTF_8), "", Parser.xmlParser());

        int conditions = 0;
        int rows = 0;
        int answers = 0;
        for (Element row : tables.select("questions > rows > row")) {
            String code = text(row, "title");
            List<Question> questions =
                    instrument.questions().stream().filter(q -> isOf(q, code)).toList();
            assertTrue(!questions.isEmpty(), code);
            for (Question question : questions) {
                boolean conditional = !text(row, "relevance").equals("1");
                assertEquals(conditional, question.asking().showWhen() != null, code);
                assertEquals(
                        text(row, "mandatory").equals("Y"), question.asking().required(), code);
                conditions += conditional ? 1 : 0;
                rows += question instanceof Matrix matrix ? matrix.rows().size() : 0;
                answers += (int) question.choices().stream()
                        .filter(choice -> !choice.pleaseSay())
                        .count();
            }
            rows += List.of("K", "Q").contains(text(row, "type")) ? questions.size() : 0;
        }
        // answers of lists and rankings, without those of arrays, which are points of a scale
        Map<String, String> types = new LinkedHashMap<>();
        tables.select("questions > rows > row").forEach(row -> types.put(text(row, "qid"), text(row, "type")));
        long written = tables.select("answers > rows > row").stream()
                .filter(row -> !types.getOrDefault(text(row, "qid"), "F").equals("F"))
                .count();
        long ticks = tables.select("subquestions > rows > row").stream()
                .filter(row -> "M".equals(types.get(text(row, "parent_qid"))))
                .count();

        System.out.printf(
                "| %s | %d of %d | %d | %d | %d | %d | %d |%n",
                file.name(),
                types.size(),
                types.size(),
                instrument.questions().size(),
                conditions,
                answers,
                rows,
                reading.problems().size());
        assertEquals(written + ticks, answers);
        assertEquals(tables.select("subquestions > rows > row").size() - ticks, rows);
        assertEquals(13, conditions);
    }

    @Test
    void everythingOfATabSeparatedFileIsHeldOrListed() throws IOException {
        InstrumentFile file = SharedFiles.file("limesurvey", "all_types_survey.tsv");
        FileReading reading = new LimeSurvey().read(file);
        Instrument instrument = Objects.requireNonNull(reading.instrument());
        List<String[]> lines = new String(file.content(), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split("\t", -1))
                .toList();
        List<String> codes = lines.stream()
                .filter(line -> line[0].equals("Q"))
                .map(line -> line[2])
                .toList();
        long answers = lines.stream()
                .filter(line -> line[0].equals("A") || line[0].equals("SQ"))
                .count();

        long conditions = instrument.questions().stream()
                .filter(q -> q.asking().showWhen() != null)
                .count();

        System.out.printf(
                "| %s | %d of %d | %2$d | %d | %d | | %d |%n",
                file.name(),
                instrument.questions().size(),
                codes.size(),
                conditions,
                answers,
                reading.problems().size());
        assertEquals(codes, instrument.questions().stream().map(Question::id).toList());
        assertEquals(
                answers,
                instrument.questions().stream()
                        .mapToLong(q ->
                                q.choices().stream().filter(c -> !c.pleaseSay()).count() + ofMatrix(q))
                        .sum());
        assertEquals(2, conditions);
        assertEquals(
                2,
                instrument.questions().stream()
                        .flatMap(q -> q.choices().stream())
                        .filter(Choice::pleaseSay)
                        .count());
    }

    private static int ofMatrix(Question question) {
        return question instanceof Matrix matrix
                ? matrix.rows().size() + matrix.points().size()
                : 0;
    }

    private static String text(Element row, String column) {
        return row.select("> " + column).text();
    }

    private static boolean isOf(Question question, String code) {
        return question.id().equals(code)
                || question.asking().codes().stream()
                        .anyMatch(of -> of.code().equals(code) || of.code().startsWith(code + "_"));
    }
}
