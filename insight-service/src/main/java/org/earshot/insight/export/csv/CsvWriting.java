package org.earshot.insight.export.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.earshot.insight.export.Cell;
import org.earshot.insight.export.Column;
import org.earshot.insight.export.Export;
import org.earshot.insight.export.Format;
import org.earshot.insight.export.FormatWriter;
import org.earshot.insight.export.Guarded;

/** A line for each response, after a line of column names. */
@ApplicationScoped
public class CsvWriting implements FormatWriter {

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        CsvWriter csv = csv(out);
        List<Column> columns = export.codebook().columns();
        csv.writeRecord(columns.stream().map(Column::name).toList());
        export.eachRow(cells ->
                csv.writeRecord(cells.stream().map(cell -> words(cell, export)).toList()));
        csv.flush();
    }

    private static String words(Cell cell, Export export) {
        String words = cell.words(export.labels(), export.language());
        // Numbers and codes are ours: a minus sign before one is no formula.
        return cell.text() == null && (cell.number() != null || !export.labels()) ? words : Guarded.text(words);
    }

    /** Ends lines as RFC 4180 asks. */
    static CsvWriter csv(OutputStream out) {
        return CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    }
}
