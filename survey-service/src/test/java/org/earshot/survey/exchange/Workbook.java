package org.earshot.survey.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.earshot.survey.exchange.format.FileReading;
import org.earshot.survey.exchange.format.InstrumentFile;
import org.earshot.survey.exchange.xlsform.XlsForm;

/** A form as a workbook, row by row: cells parted by {@code |}. */
final class Workbook {
    private final List<String> survey = new ArrayList<>();
    private final List<String> choices = new ArrayList<>(List.of("list_name | name | label"));

    private Workbook(String headings) {
        survey.add(headings);
    }

    /** A form whose sheet survey has these headings. */
    static Workbook of(String headings) {
        return new Workbook(headings);
    }

    Workbook row(String cells) {
        survey.add(cells);
        return this;
    }

    Workbook choice(String cells) {
        choices.add(cells);
        return this;
    }

    InstrumentFile file() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(out, "Test", "1.0")) {
            fill(workbook.newWorksheet("survey"), survey);
            fill(workbook.newWorksheet("choices"), choices);
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new InstrumentFile("Form.xlsx", out.toByteArray());
    }

    FileReading read() {
        return new XlsForm().read(file());
    }

    private static void fill(Worksheet sheet, List<String> rows) {
        for (int row = 0; row < rows.size(); row++) {
            String[] cells = rows.get(row).split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                if (!cells[column].isBlank()) {
                    sheet.value(row, column, cells[column].strip());
                }
            }
        }
    }
}
