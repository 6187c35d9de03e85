package org.earshot.insight.reading.http;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A table as comma-separated values (RFC 4180, UTF-8). Shares have four decimals; nothing stands for what is not known or not
 * shown. A text that a spreadsheet would run as a formula begins with an apostrophe.
 */
final class Csv {
    static final String TYPE = "text/csv;charset=UTF-8";

    private static final String RUN_AS_FORMULA = "=+-@\t\r";
    private static final int DECIMALS = 4;

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    Csv(String... header) {
        this.header = List.of(header);
    }

    /** Adds a row of as many values as there are columns: texts, numbers, days, truths. */
    void add(@Nullable Object... values) {
        if (values.length != header.size()) {
            throw new IllegalArgumentException(values.length + " values for " + header.size() + " columns");
        }
        List<String> row = new ArrayList<>();
        for (Object value : values) {
            row.add(cell(value));
        }
        rows.add(row);
    }

    /** The answer to a request for it. */
    Response named(String name) {
        return Response.ok(text(), MediaType.valueOf(TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
                .build();
    }

    String text() {
        StringWriter out = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(out)) {
            writer.writeRecord(header);
            rows.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static String cell(@Nullable Object value) {
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number)
                    .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                    .toPlainString();
        }
        String text = Objects.toString(value, "");
        boolean formula = value instanceof String && !text.isEmpty() && RUN_AS_FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
