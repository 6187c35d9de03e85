package org.earshot.insight.export.xlsx;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.earshot.insight.export.Cell;
import org.earshot.insight.export.CodebookLines;
import org.earshot.insight.export.Column;
import org.earshot.insight.export.Export;
import org.earshot.insight.export.Format;
import org.earshot.insight.export.FormatWriter;
import org.earshot.insight.export.Guarded;

/** Sheets of at most a million responses each, as more do not fit on one, then the codebook. */
@ApplicationScoped
public class XlsxWriting implements FormatWriter {
    private static final int ROWS_OF_A_SHEET = 1_000_000;
    private static final int ROWS_IN_MEMORY = 500;
    private static final int LONGEST_CELL = 32_767;

    @Override
    public Format format() {
        return Format.XLSX;
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "Earshot", "1.0");
        Sheets sheets = new Sheets(book, export);
        export.eachRow(sheets::add);
        sheets.finish();
        Worksheet codebook = book.newWorksheet("Codebook");
        List<List<String>> lines = CodebookLines.of(export.codebook(), export.language());
        for (int row = 0; row < lines.size(); row++) {
            for (int column = 0; column < lines.get(row).size(); column++) {
                codebook.value(row, column, cut(lines.get(row).get(column)));
            }
        }
        codebook.finish();
        book.finish();
    }

    private static String cut(String text) {
        return text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text;
    }

    /** The sheet that is being filled. */
    private static final class Sheets {
        private final Workbook book;
        private final Export export;
        private int number;
        private int row;
        private Worksheet sheet;

        Sheets(Workbook book, Export export) {
            this.book = book;
            this.export = export;
            this.sheet = next();
        }

        private Worksheet next() {
            number++;
            Worksheet begun = book.newWorksheet(number == 1 ? "Responses" : "Responses " + number);
            List<Column> columns = export.codebook().columns();
            for (int column = 0; column < columns.size(); column++) {
                begun.value(0, column, columns.get(column).name());
            }
            row = 1;
            return begun;
        }

        void add(List<Cell> cells) {
            try {
                if (row > ROWS_OF_A_SHEET) {
                    sheet.finish();
                    sheet = next();
                }
                for (int column = 0; column < cells.size(); column++) {
                    set(column, cells.get(column));
                }
                if (++row % ROWS_IN_MEMORY == 0) {
                    sheet.flush();
                }
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        private void set(int column, Cell cell) {
            BigDecimal code = cell.code();
            boolean number = code != null && (!export.labels() || (cell.missing() == null && cell.text() == null));
            if (number && code != null) {
                sheet.value(row, column, code);
            } else {
                String words = cell.words(export.labels(), export.language());
                if (!words.isEmpty()) {
                    sheet.value(row, column, cut(Guarded.text(words)));
                }
            }
        }

        void finish() throws IOException {
            sheet.finish();
        }
    }
}
