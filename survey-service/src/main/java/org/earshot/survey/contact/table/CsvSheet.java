package org.earshot.survey.contact.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.earshot.contracts.value.Characters;
import org.earshot.survey.contact.importing.Sheet;
import org.earshot.survey.contact.importing.UnreadableSheet;

/** CSV (RFC 4180) with whatever separator, in UTF-8, in UTF-16 with its mark, or in Windows-1252, which spreadsheets save as. */
final class CsvSheet {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int MOST_CELLS = 200;
    private static final int MOST_CELL_CHARS = 4_000;
    private static final int MOST_ROW_CHARS = 32_000;

    private CsvSheet() {}

    static Sheet read(byte[] file) {
        String text = text(file);
        List<String> header = new ArrayList<>();
        List<Sheet.Row> rows = new ArrayList<>();
        int row = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator(text.lines().findFirst().orElse("")))
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(2 * MOST_ROW_CHARS)
                .build(handler(), text)) {
            for (CsvRecord next : records) {
                row++;
                List<String> cells =
                        next.getFields().stream().map(CsvSheet::tidy).toList();
                if (cells.stream().allMatch(String::isEmpty)) {
                    continue;
                }
                if (header.isEmpty()) {
                    header.addAll(cells);
                } else {
                    rows.add(new Sheet.Row(row, cells));
                }
            }
        } catch (CsvParseException broken) {
            throw new UnreadableSheet(
                    row + 1,
                    "unreadable",
                    "from this row on the file cannot be read: a quotation mark is not closed, or a cell is too long");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Sheet(header, rows);
    }

    private static CsvRecordHandler handler() {
        return CsvRecordHandler.of(limits ->
                limits.maxFields(MOST_CELLS).maxFieldSize(MOST_CELL_CHARS).maxRecordSize(MOST_ROW_CHARS));
    }

    private static String tidy(String cell) {
        return Objects.requireNonNullElse(Characters.withoutUnstorable(cell), "")
                .strip();
    }

    private static char separator(String header) {
        return Stream.of(',', ';', '\t', '|')
                .max(Comparator.comparingLong(
                        candidate -> header.chars().filter(c -> c == candidate).count()))
                .orElse(',');
    }

    private static String text(byte[] file) {
        if (begins(file, 0xFF, 0xFE)) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
        }
        if (begins(file, 0xFE, 0xFF)) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(file, WINDOWS);
        }
    }

    private static boolean begins(byte[] file, int first, int second) {
        return file.length >= 2 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }
}
