package org.earshot.insight.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.jerolba.carpet.CarpetReader;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.earshot.contracts.answer.Answer;
import org.earshot.insight.export.csv.CodebookWriting;
import org.earshot.insight.export.csv.CsvWriting;
import org.earshot.insight.export.csv.CsvwWriting;
import org.earshot.insight.export.fhir.FhirWriting;
import org.earshot.insight.export.parquet.ParquetWriting;
import org.earshot.insight.export.spss.SpssWriting;
import org.earshot.insight.export.xlsx.XlsxWriting;
import org.earshot.platform.kafka.EventJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every format is read by a reader that others wrote. */
class FormatsTest {
    private static final long MOST_HELD = 150_000_000;
    private static final List<FormatWriter> WRITERS = List.of(
            new CsvWriting(),
            new XlsxWriting(),
            new ParquetWriting(),
            new FhirWriting(),
            new CodebookWriting(),
            new CsvwWriting(),
            new SpssWriting());

    private static final List<Exported> RESPONSES = List.of(
            Survey.response(
                    1,
                    1,
                    Map.of(
                            "housing", Answer.of("rent"),
                            "help", Answer.of(List.of("food")),
                            "safe", new Answer.RatherNotSay(),
                            "stress", Answer.of(8),
                            "why", Answer.of("=cmd, \"rent\"\nand more"),
                            "since", Answer.of("2026-03-31"))),
            Survey.response(2, 2, Map.of("new-here", Answer.of(true))));

    @Test
    void everyFormatHasOneClass() {
        Set<Format> written = WRITERS.stream().map(FormatWriter::format).collect(Collectors.toSet());

        assertEquals(Set.of(Format.values()), written);
        assertEquals(Format.values().length, WRITERS.size());
    }

    @Test
    void csvIsReadByItsColumnNames() throws IOException {
        NamedCsvRecord row = CsvReader.builder().ofNamedCsvRecord(written(new CsvWriting(), false)).stream()
                .findFirst()
                .orElseThrow();

        assertEquals("2", row.getField("q_housing"));
        assertEquals("1", row.getField("q_help__food"));
        assertEquals("0", row.getField("q_help__cash"));
        assertEquals("-97", row.getField("q_safe"));
        assertEquals("8", row.getField("q_stress"));
        assertEquals("'=cmd, \"rent\"\nand more", row.getField("q_why"));
        assertEquals("2026-03-31", row.getField("q_since"));
        assertEquals("-99", row.getField("q_new_here"));
        assertEquals("North", row.getField("site"));
    }

    @Test
    void aWorkbookHoldsLabelsAndTheCodebook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxWriting().write(Survey.export(true, "es", RESPONSES), out);

        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Row> rows = book.getFirstSheet().read();
            int housing = column(rows.get(0), "q_housing");
            assertEquals("rent (es)", rows.get(1).getCellText(housing));
            assertEquals("Prefiere no decirlo", rows.get(1).getCellText(column(rows.get(0), "q_safe")));
            assertEquals("8", rows.get(1).getCellText(column(rows.get(0), "q_stress")));
            assertEquals(3, rows.size());
            assertTrue(book.findSheet("Codebook").isPresent());
        }
    }

    @Test
    void parquetHasNumbersForCodes(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("responses.parquet");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ParquetWriting().write(Survey.export(false, "en", RESPONSES), out);
        Files.write(file, out.toByteArray());

        @SuppressWarnings("rawtypes")
        List<Map> rows = new CarpetReader<>(file.toFile(), Map.class).toList();

        assertEquals(2, rows.size());
        assertEquals(2, rows.get(0).get("q_housing"));
        assertEquals(-97, rows.get(0).get("q_safe"));
        assertEquals(8.0, rows.get(0).get("q_stress"));
        assertEquals(-98, rows.get(1).get("q_housing"));
        assertEquals("-99", rows.get(1).get("q_why"));
    }

    @Test
    void fhirTellsWhyThereIsNoAnswer() throws IOException {
        List<String> lines = written(new FhirWriting(), false).lines().toList();

        JsonNode first = EventJson.MAPPER.readTree(lines.get(0));
        assertEquals("QuestionnaireResponse", first.path("resourceType").asText());
        assertEquals(
                "urn:uuid:" + Survey.INSTRUMENT + "|1",
                first.path("questionnaire").asText());
        assertEquals(
                "rent", item(first, "housing").at("/answer/0/valueCoding/code").asText());
        assertEquals(
                "asked-declined",
                item(first, "safe").at("/extension/0/valueCode").asText());
        assertEquals(8, item(first, "stress").at("/answer/0/valueInteger").asInt());
        JsonNode second = EventJson.MAPPER.readTree(lines.get(1));
        assertTrue(item(second, "housing").path("answer").isMissingNode());
        assertFalse(item(second, "housing").isMissingNode());
        assertTrue(item(second, "why").isMissingNode());
    }

    @Test
    void syntaxForSpssNamesEveryColumnOfTheCsv() throws IOException {
        String syntax = written(new SpssWriting(), false);

        Survey.codebook()
                .columns()
                .forEach(column -> assertTrue(syntax.contains("    " + column.name() + " "), column.name()));
        assertTrue(syntax.contains("MISSING VALUES q_safe (-97, -98, -99)."), syntax);
        assertTrue(syntax.contains("3 'street (en)'"), syntax);
    }

    @Test
    void metadataDescribesTheColumnsInTheirOrder() throws IOException {
        JsonNode table = EventJson.MAPPER.readTree(written(new CsvwWriting(), false));

        List<String> names = table.at("/tableSchema/columns").findValuesAsText("name");
        assertEquals(Survey.codebook().columns().stream().map(Column::name).toList(), names);
        assertEquals("http://www.w3.org/ns/csvw", table.at("/@context/0").asText());
    }

    /** {@code -Dearshot.export.responses=1000000} tries a million, and says how long each format takes. */
    @Test
    void manyResponsesAreWrittenOneByOneInTheMemoryOfFew() throws IOException {
        long responses = Long.getLong("earshot.export.responses", 100_000);
        List<FormatWriter> withRows =
                WRITERS.stream().filter(writer -> writer.format().hasRows()).toList();
        for (FormatWriter writer : withRows) {
            Counting out = new Counting();
            System.gc();
            long before = heldBytes();
            AtomicLong most = new AtomicLong(before);
            long begin = System.nanoTime();
            writer.write(
                    new Export(
                            Survey.codebook(),
                            "en",
                            false,
                            place -> "North",
                            path -> "https://listen" + path,
                            taking -> LongStream.range(0, responses)
                                    .peek(id -> most.accumulateAndGet(id % 50_000 == 0 ? heldBytes() : 0, Math::max))
                                    .mapToObj(
                                            id -> Survey.response(id, 2, Map.of("stress", Answer.of((int) (id % 11)))))
                                    .forEach(taking)),
                    out);

            System.out.printf(
                    "export of %,d responses as %s: %.1f s, %,d kB written, %,d kB held at most beyond what was held before%n",
                    responses,
                    writer.format().ending(),
                    (System.nanoTime() - begin) / 1e9,
                    out.bytes / 1000,
                    (most.get() - before) / 1000);
            assertTrue(out.bytes > 100_000, () -> writer.format() + " " + out.bytes);
            assertTrue(most.get() - before < MOST_HELD, () -> writer.format() + " held " + (most.get() - before));
        }
    }

    /** What the last collection of garbage could not free. */
    private static long heldBytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                .sum();
    }

    /** Keeps nothing. */
    private static final class Counting extends OutputStream {
        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] many, int from, int length) {
            bytes += length;
        }
    }

    private static JsonNode item(JsonNode response, String question) {
        for (JsonNode item : response.path("item")) {
            if (item.path("linkId").asText().equals(question)) {
                return item;
            }
        }
        return response.path("no such item");
    }

    private static int column(Row head, String name) {
        return Arrays.asList(head.stream().map(cell -> cell.getText()).toArray())
                .indexOf(name);
    }

    private static String written(FormatWriter writer, boolean labels) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(Survey.export(labels, "en", RESPONSES), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
