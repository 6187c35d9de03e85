package org.earshot.scenario.story;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Somebody who gets a workbook, writes beside each text what it says in another language, and sends it back. */
final class Translator {
    private static final int SOURCE = 1;
    private static final int TRANSLATION = 2;

    private final Map<String, String> knows;

    /** @param knows what each text says in the other language */
    Translator(Map<String, String> knows) {
        this.knows = Map.copyOf(knows);
    }

    /** The workbook with every translation written in; fails with the texts that the translator does not know. */
    byte[] fillIn(byte[] workbook) {
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        try (Workbook open = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            Sheet sheet = open.getSheet("translation");
            List<String> unknown = new ArrayList<>();
            for (Row row : sheet) {
                if (row.getRowNum() > 0) {
                    String source = row.getCell(SOURCE).getStringCellValue();
                    String translation = knows.get(source);
                    if (translation == null) {
                        unknown.add(source);
                    } else {
                        row.createCell(TRANSLATION).setCellValue(translation);
                    }
                }
            }
            if (!unknown.isEmpty()) {
                throw new AssertionError("texts that nobody was to translate: " + unknown);
            }
            open.write(filled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return filled.toByteArray();
    }
}
