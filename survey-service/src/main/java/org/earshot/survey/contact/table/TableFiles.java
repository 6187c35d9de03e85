package org.earshot.survey.contact.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.earshot.survey.contact.importing.Sheet;
import org.earshot.survey.contact.importing.SheetReading;
import org.earshot.survey.contact.importing.UnreadableSheet;
import org.earshot.survey.exchange.format.FaultTexts;
import org.earshot.survey.exchange.format.InstrumentFile;
import org.earshot.survey.exchange.xlsform.workbook.SheetRow;
import org.earshot.survey.exchange.xlsform.workbook.SheetTable;
import org.earshot.survey.exchange.xlsform.workbook.UnreadableWorkbook;
import org.earshot.survey.exchange.xlsform.workbook.Workbooks;

/** A workbook by its first bytes, else CSV. */
@ApplicationScoped
class TableFiles implements SheetReading {

    @Override
    public Sheet read(byte[] file) {
        if (file.length == 0 || file.length > MOST_BYTES) {
            throw new UnreadableSheet(0, "file-size", "the file is empty or larger than 4 MiB");
        }
        InstrumentFile sent = new InstrumentFile("", file);
        return sent.beginsWith('P', 'K') || sent.beginsWith(0xD0, 0xCF, 0x11, 0xE0)
                ? workbook(sent)
                : CsvSheet.read(file);
    }

    /** The first sheet that holds anything; a note on a second one does no harm. */
    private static Sheet workbook(InstrumentFile file) {
        try {
            SheetTable table = Workbooks.readPlain(file).stream()
                    .findFirst()
                    .orElseThrow(() -> new UnreadableSheet(0, "no-rows", "the workbook is empty"));
            List<String> header = table.columns().stream().distinct().toList();
            return new Sheet(
                    header, table.rows().stream().map(row -> row(header, row)).toList());
        } catch (UnreadableWorkbook unreadable) {
            FaultTexts english = FaultTexts.ENGLISH;
            throw new UnreadableSheet(
                    0,
                    unreadable.problem().code(),
                    english.detail(unreadable.problem()) + " " + english.fix(unreadable.problem()));
        }
    }

    private static Sheet.Row row(List<String> header, SheetRow row) {
        return new Sheet.Row(row.number(), header.stream().map(row::text).toList());
    }
}
