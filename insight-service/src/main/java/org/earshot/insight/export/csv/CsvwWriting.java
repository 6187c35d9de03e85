package org.earshot.insight.export.csv;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.earshot.insight.export.Column;
import org.earshot.insight.export.Export;
import org.earshot.insight.export.Format;
import org.earshot.insight.export.FormatWriter;
import org.earshot.insight.export.Missing;
import org.earshot.platform.kafka.EventJson;
import org.jspecify.annotations.Nullable;

/** Metadata of the CSV with codes (W3C, "Metadata Vocabulary for Tabular Data", 2015). */
@ApplicationScoped
public class CsvwWriting implements FormatWriter {

    @Override
    public Format format() {
        return Format.CSVW;
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        List<Described> columns = export.codebook().columns().stream()
                .map(column -> described(column, export.language()))
                .toList();
        out.write(EventJson.write(new Table(
                List.of("http://www.w3.org/ns/csvw", Map.of("@language", export.language())),
                "responses.csv?values=codes",
                export.codebook().latest().title().byLanguage(),
                new Dialect("utf-8", true, "\r\n"),
                new Schema(columns, "response_id"))));
    }

    private static Described described(Column column, String language) {
        return new Described(
                column.name(),
                Map.of(column.label().languageShown(language), column.labelIn(language)),
                type(column),
                column.question() == null || !column.isNumeric() ? null : missing());
    }

    private static List<String> missing() {
        return java.util.Arrays.stream(Missing.values())
                .map(missing -> Integer.toString(missing.code()))
                .toList();
    }

    private static String type(Column column) {
        return switch (column.kind()) {
            case MOMENT -> "dateTime";
            case CODED, CHOSEN, PLACE -> "integer";
            case NUMBER -> column.question() == null ? "integer" : "decimal";
            case FIGURE -> "decimal";
            case FILE -> "anyURI";
            case DAY, TIME, WORD, OWN_WORDS, CONTACT -> "string";
        };
    }

    /** The document. */
    record Table(
            @JsonProperty("@context") List<Object> context,
            String url,
            @JsonProperty("dc:title") Map<String, String> title,
            Dialect dialect,
            Schema tableSchema) {}

    /** How the lines are written. */
    record Dialect(String encoding, boolean header, String lineTerminators) {}

    /** What the columns are. */
    record Schema(List<Described> columns, String primaryKey) {}

    /** One column. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Described(
            String name,
            Map<String, String> titles,
            String datatype,
            @JsonProperty("null") @Nullable List<String> nothing) {}
}
