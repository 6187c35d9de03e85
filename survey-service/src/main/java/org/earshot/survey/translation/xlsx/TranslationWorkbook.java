package org.earshot.survey.translation.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.InstrumentFile;
import org.earshot.survey.exchange.xlsform.workbook.SheetTable;
import org.earshot.survey.exchange.xlsform.workbook.UnreadableWorkbook;
import org.earshot.survey.exchange.xlsform.workbook.Workbooks;
import org.earshot.survey.translation.TextUnit;
import org.earshot.survey.translation.TranslationFile;
import org.earshot.survey.translation.TranslationFormat;
import org.earshot.survey.translation.UnreadableTranslation;

/** One sheet, {@code translation}, with the columns place, source::tag, translation::tag and note. */
public final class TranslationWorkbook implements TranslationFormat {
    private static final String SHEET = "translation";
    private static final String SOURCE = "source::";
    private static final String TARGET = "translation::";
    private static final int WIDE = 60;

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public String extension() {
        return ".xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public boolean recognises(byte[] content) {
        return content.length > 1 && content[0] == 'P' && content[1] == 'K';
    }

    @Override
    public byte[] write(TranslationFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Earshot", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(SHEET);
            row(sheet, 0, List.of("place", SOURCE + file.source(), TARGET + file.target(), "note"));
            for (int i = 0; i < file.units().size(); i++) {
                TextUnit unit = file.units().get(i);
                String note = unit.stale() ? "source changed" : "";
                row(sheet, i + 1, List.of(unit.place(), unit.source(), unit.target(), note));
            }
            sheet.width(1, WIDE);
            sheet.width(2, WIDE);
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void row(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.value(row, column, cells.get(column));
            }
        }
    }

    @Override
    public TranslationFile read(byte[] content) throws UnreadableTranslation {
        try {
            for (SheetTable table : Workbooks.readPlain(new InstrumentFile("", content))) {
                if (table.name().equals(SHEET)) {
                    return of(table);
                }
            }
        } catch (UnreadableWorkbook broken) {
            throw new UnreadableTranslation(broken.problem());
        }
        throw new UnreadableTranslation(FileFault.TRANSLATION_WITHOUT_SHEET, SHEET);
    }

    private static TranslationFile of(SheetTable table) throws UnreadableTranslation {
        String source = column(table, SOURCE);
        String target = column(table, TARGET);
        List<TextUnit> units = table.rows().stream()
                .filter(row -> row.has("place"))
                .map(row -> new TextUnit(row.text("place").strip(), row.text(source), row.text(target), false))
                .toList();
        return new TranslationFile(source.substring(SOURCE.length()), target.substring(TARGET.length()), units);
    }

    private static String column(SheetTable table, String begins) throws UnreadableTranslation {
        return table.columns().stream()
                .filter(column -> column.startsWith(begins))
                .findFirst()
                .orElseThrow(() -> new UnreadableTranslation(FileFault.TRANSLATION_WITHOUT_COLUMN, SHEET, begins));
    }
}
