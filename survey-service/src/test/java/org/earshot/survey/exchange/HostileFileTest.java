package org.earshot.survey.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.earshot.survey.exchange.fhir.FhirQuestionnaire;
import org.earshot.survey.exchange.format.FileProblem;
import org.earshot.survey.exchange.format.FileReading;
import org.earshot.survey.exchange.format.Format;
import org.earshot.survey.exchange.format.InstrumentFile;
import org.earshot.survey.exchange.json.InstrumentJson;
import org.earshot.survey.exchange.limesurvey.LimeSurvey;
import org.earshot.survey.exchange.surveyjs.SurveyJs;
import org.earshot.survey.exchange.xlsform.XlsForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds: a clear refusal in bounded time and memory, nothing outside of it read, no exception. */
class HostileFileTest {
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final List<Format> FORMATS =
            List.of(new XlsForm(), new FhirQuestionnaire(), new LimeSurvey(), new SurveyJs(), new InstrumentJson());

    @TempDir
    Path folder;

    @Test
    void aPartThatUnpacksToMoreThanAnyFormNeedsIsRefused() throws IOException {
        byte[] bomb = withPart(
                "xl/worksheets/sheet1.xml", " ".repeat(64 * 1024 * 1024).getBytes(StandardCharsets.UTF_8));

        assertRefused("unreadable-workbook", bomb);
    }

    @ParameterizedTest
    @CsvSource({"6000, too-many-cells", "100000, unreadable-workbook"})
    void aSheetOfMoreRowsThanAnyFormHasIsRefused(int rows, String code) {
        Workbook form = Workbook.of("type | name | label");
        for (int i = 0; i < rows; i++) {
            form.row("text | q | Q");
        }
        byte[] file = form.file().content();

        assertRefused(code, file);
    }

    @Test
    void aReferenceToAFileOutsideIsNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "do-not-tell");
        byte[] hostile = withPart(
                "xl/worksheets/sheet1.xml",
                ("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>"
                                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>")
                        .getBytes(StandardCharsets.UTF_8));

        FileReading reading = read(hostile);

        assertNull(reading.instrument());
        assertTrue(!reading.toString().contains("do-not-tell"));
    }

    @Test
    void entitiesThatMultiplyAreRefused() throws IOException {
        StringBuilder entities = new StringBuilder("<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            entities.append("<!ENTITY a")
                    .append(i)
                    .append(" \"&a")
                    .append(i - 1)
                    .append(";&a")
                    .append(i - 1)
                    .append(";\">");
        }
        byte[] hostile = withPart(
                "xl/sharedStrings.xml",
                ("<?xml version=\"1.0\"?><!DOCTYPE x [" + entities + "]><sst><si><t>&a39;</t></si></sst>")
                        .getBytes(StandardCharsets.UTF_8));

        assertNull(assertTimeoutPreemptively(LONGEST, () -> read(hostile)).instrument());
    }

    @Test
    void jsonThatNestsWithoutEndIsRefused() {
        for (String start : List.of("{\"resourceType\":\"Questionnaire\",\"item\":", "{\"elements\":")) {
            String deep = start + "[{\"item\":".repeat(50_000);

            assertRefused("unreadable-json", deep.getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "0", "[]", "{}", "\"\""})
    void jsonThatSaysNothingIsRefusedByEveryReader(String json) {
        InstrumentFile file = new InstrumentFile("hostile", json.getBytes(StandardCharsets.UTF_8));

        FORMATS.forEach(format -> assertNull(format.read(file).instrument(), format.id()));
    }

    @Test
    void aRangeWithoutEndIsListed() {
        FileReading reading = Workbook.of("type | name | label::English (en) | parameters")
                .row("range | a | A | start=0 end=1e999")
                .read();

        assertEquals(List.of("constraint-not-held"), codes(reading));
    }

    private static List<String> codes(FileReading reading) {
        return reading.problems().stream().map(FileProblem::code).toList();
    }

    @Test
    void anArchiveThatReachesOutsideOrMultipliesIsRefused() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "do-not-tell");
        for (String entity : List.of("e SYSTEM \"" + secret.toUri() + "\"", "e \"" + "ha".repeat(100) + "\"")) {
            byte[] hostile = ("<!DOCTYPE d [<!ENTITY " + entity
                            + ">]><document><LimeSurveyDocType>Survey</LimeSurveyDocType>" + "<groups><rows><row><gid>"
                            + "&e;".repeat(100_000) + "</gid></row></rows></groups></document>")
                    .getBytes(StandardCharsets.UTF_8);

            assertRefused("entities", hostile);
        }
    }

    @ParameterizedTest
    @CsvSource({"<row><gid>1</gid></row>, too-many-rows", "<x>, unreadable-xml"})
    void anArchiveWithoutEndIsRefused(String part, String code) {
        String start = "<document><LimeSurveyDocType>Survey</LimeSurveyDocType><groups><rows>";
        String end = code.equals("too-many-rows") ? "</rows></groups></document>" : "";

        assertRefused(code, (start + part.repeat(150_000) + end).getBytes(StandardCharsets.UTF_8));
        assertRefused(
                code.equals("too-many-rows") ? code : "no-questions",
                ("class\ttype/scale\tname\ttext\n"
                                + (code.equals("too-many-rows") ? "Q\tL\ta\tA\n" : "G\n")
                                        .repeat(code.equals("too-many-rows") ? 150_000 : 40_000))
                        .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void markupAndListsWithoutEndAreReadInBoundedTime() {
        String tags = "<b title='1'><p><a href=x>".repeat(3_000);
        String elements = "{\"type\":\"comment\",\"name\":\"a\",\"visibleIf\":\"" + "!".repeat(3_000)
                + "{a}\",\"title\":\"" + tags + "\"},";
        String file = "{\"elements\":[" + elements.repeat(45) + "{\"type\":\"html\",\"name\":\"z\"}]}";

        FileReading reading = assertTimeoutPreemptively(LONGEST, () -> read(file.getBytes(StandardCharsets.UTF_8)));

        assertEquals(
                46, Objects.requireNonNull(reading.instrument()).questions().size());
    }

    private static void assertRefused(String code, byte[] content) {
        FileReading reading = assertTimeoutPreemptively(LONGEST, () -> read(content));
        assertNull(reading.instrument());
        assertEquals(code, reading.problems().get(0).code());
    }

    private static FileReading read(byte[] content) {
        InstrumentFile file = new InstrumentFile("hostile", content);
        return FORMATS.stream()
                .filter(format -> format.recognises(file))
                .findFirst()
                .orElseThrow()
                .read(file);
    }

    /** A workbook that is fine but for one part. */
    private byte[] withPart(String name, byte[] part) throws IOException {
        Path fine = folder.resolve("fine.xlsx");
        Files.write(
                fine,
                Workbook.of("type | name | label").row("text | a | A").file().content());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(fine.toFile());
                ZipOutputStream packed = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                packed.putNextEntry(new ZipEntry(entry.getName()));
                packed.write(
                        entry.getName().equals(name)
                                ? part
                                : in.getInputStream(entry).readAllBytes());
                packed.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
