package org.earshot.ingest.importing.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.earshot.ingest.importing.Table;
import org.earshot.ingest.importing.UnreadableTable;

/** A CSV file (RFC 4180, with whatever separator), read as a stream each time. */
public final class CsvFile implements Table {
    private static final int MOST_CELLS = 2_000;
    private static final int MOST_CELL_CHARS = 64 * 1024;
    private static final int MOST_ROW_CHARS = 256 * 1024;
    private static final int HEADER_CHARS = 256 * 1024;
    private static final String HINT = "sep=";

    private final Path file;
    private final CharacterSet characters;
    private final char separator;
    private final List<String> header;

    private CsvFile(Path file, CharacterSet characters, char separator, List<String> header) {
        this.file = file;
        this.characters = characters;
        this.separator = separator;
        this.header = List.copyOf(header);
    }

    /**
     * Looks at the beginning of a file.
     *
     * @throws UnreadableTable when it has no header that could be read
     */
    public static CsvFile open(Path file) {
        try {
            CharacterSet characters = CharacterSet.of(file);
            char separator = separator(file, characters);
            List<String> header = new ArrayList<>();
            CsvFile headless = new CsvFile(file, characters, separator, List.of());
            headless.all((row, cells) -> {
                header.addAll(cells);
                return false;
            });
            if (header.isEmpty()) {
                throw new UnreadableTable(
                        0, "the file is empty", "Save the table as CSV with a first line of column names.");
            }
            return new CsvFile(file, characters, separator, header);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static char separator(Path file, CharacterSet characters) throws IOException {
        try (BufferedReader reader = reader(file, characters)) {
            char[] start = new char[HEADER_CHARS];
            int length = Math.max(0, reader.read(start));
            String text = new String(start, 0, length).stripLeading();
            String line = text.lines().findFirst().orElse("");
            return hints(line) ? line.charAt(HINT.length()) : Separator.of(line);
        }
    }

    private static boolean hints(String line) {
        return line.toLowerCase(Locale.ROOT).startsWith(HINT) && line.length() == HINT.length() + 1;
    }

    private static BufferedReader reader(Path file, CharacterSet characters) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(characters.markBytes());
        return new BufferedReader(new InputStreamReader(in, characters.charset()), MOST_CELL_CHARS);
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public Reading reading() {
        return new Reading(characters.charset().name(), Separator.name(separator));
    }

    @Override
    public void rows(Visitor visitor) {
        boolean[] belowHeader = {false};
        all((row, cells) -> {
            boolean isHeader = !belowHeader[0];
            belowHeader[0] = true;
            return isHeader || visitor.row(row, cells);
        });
    }

    private void all(Visitor visitor) {
        int row = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(2 * MOST_ROW_CHARS)
                .build(handler(), reader(file, characters))) {
            for (CsvRecord next : records) {
                row++;
                List<String> cells = next.getFields();
                boolean hint = row == 1 && cells.size() <= 2 && hints(String.join(String.valueOf(separator), cells));
                if (!hint && cells.stream().anyMatch(cell -> !cell.isBlank()) && !visitor.row(row, cells)) {
                    return;
                }
            }
        } catch (CsvParseException broken) {
            throw new UnreadableTable(
                    row + 1,
                    "from this row on the file cannot be read: a quotation mark is not closed, or a cell or row is longer"
                            + " than could be meant",
                    "Close the quotation mark, or save the table as CSV again.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvRecordHandler handler() {
        return CsvRecordHandler.of(limits ->
                limits.maxFields(MOST_CELLS).maxFieldSize(MOST_CELL_CHARS).maxRecordSize(MOST_ROW_CHARS));
    }
}
