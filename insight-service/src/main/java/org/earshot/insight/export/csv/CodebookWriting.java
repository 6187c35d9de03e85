package org.earshot.insight.export.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import org.earshot.insight.export.CodebookLines;
import org.earshot.insight.export.Export;
import org.earshot.insight.export.Format;
import org.earshot.insight.export.FormatWriter;

/** A line for each column, and for each code that may stand in it. */
@ApplicationScoped
public class CodebookWriting implements FormatWriter {

    @Override
    public Format format() {
        return Format.CODEBOOK;
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        CsvWriter csv = CsvWriting.csv(out);
        CodebookLines.of(export.codebook(), export.language()).forEach(csv::writeRecord);
        csv.flush();
    }
}
