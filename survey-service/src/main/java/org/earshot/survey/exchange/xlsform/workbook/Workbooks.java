package org.earshot.survey.exchange.xlsform.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.IOUtils;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.InstrumentFile;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads .xlsx as a stream of cells and .xls at once. */
public final class Workbooks {
    /** What one part of an .xlsx may unpack to; a bomb unpacks to a thousand times more. */
    private static final long MOST_UNPACKED_BYTES = 8L * 1024 * 1024;

    private static final double LOWEST_RATIO = 0.005;
    private static final Set<String> SHEETS = Set.of("survey", "choices", "settings", "external_choices");

    static {
        ZipSecureFile.setMaxEntrySize(MOST_UNPACKED_BYTES);
        ZipSecureFile.setMaxTextSize(MOST_UNPACKED_BYTES);
        ZipSecureFile.setMinInflateRatio(LOWEST_RATIO);
        IOUtils.setByteArrayMaxOverride((int) MOST_UNPACKED_BYTES);
    }

    private Workbooks() {}

    /** The sheets that a form is made of, whatever the case of their names. */
    public static List<SheetTable> read(InstrumentFile file) throws UnreadableWorkbook {
        return read(file, Workbooks::wanted, Headings::of);
    }

    /** All sheets that hold anything, with their headings as they were written. */
    public static List<SheetTable> readPlain(InstrumentFile file) throws UnreadableWorkbook {
        return read(file, sheet -> true, UnaryOperator.identity()).stream()
                .filter(sheet -> !sheet.columns().isEmpty())
                .toList();
    }

    private static List<SheetTable> read(InstrumentFile file, Predicate<String> wanted, UnaryOperator<String> heading)
            throws UnreadableWorkbook {
        try {
            return file.beginsWith('P', 'K')
                    ? xlsx(file.content(), wanted, heading)
                    : xls(file.content(), wanted, heading);
        } catch (EncryptedDocumentException locked) {
            throw new UnreadableWorkbook(FileFault.PASSWORD);
        } catch (UnreadableCell cell) {
            throw cell.reason();
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException broken) {
            throw new UnreadableWorkbook(
                    FileFault.UNREADABLE_WORKBOOK, String.valueOf((MOST_UNPACKED_BYTES / 1024 / 1024)));
        }
    }

    private static boolean wanted(String sheet) {
        return SHEETS.contains(sheet.strip().toLowerCase(Locale.ROOT));
    }

    private static List<SheetTable> xls(byte[] content, Predicate<String> wanted, UnaryOperator<String> heading)
            throws IOException, UnreadableWorkbook {
        List<SheetTable> tables = new ArrayList<>();
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        formatter.setUseCachedValuesForFormulaCells(true);
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(content))) {
            for (Sheet sheet : workbook) {
                if (wanted.test(sheet.getSheetName())) {
                    tables.add(xls(sheet, formatter, heading));
                }
            }
        }
        return tables;
    }

    private static SheetTable xls(Sheet sheet, DataFormatter formatter, UnaryOperator<String> heading)
            throws UnreadableWorkbook {
        Lines lines = new Lines(sheet.getSheetName().strip().toLowerCase(Locale.ROOT));
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() != CellType.ERROR) {
                    lines.cell(row.getRowNum(), cell.getColumnIndex(), formatter.formatCellValue(cell));
                }
            }
        }
        return lines.table(heading);
    }

    private static List<SheetTable> xlsx(byte[] content, Predicate<String> wanted, UnaryOperator<String> heading)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException, UnreadableWorkbook {
        List<SheetTable> tables = new ArrayList<>();
        try (OPCPackage pack = OPCPackage.open(new ByteArrayInputStream(content))) {
            XSSFReader reader = new XSSFReader(pack);
            ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(pack);
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                try (var sheet = sheets.next()) {
                    if (wanted.test(sheets.getSheetName())) {
                        Lines lines = new Lines(sheets.getSheetName().strip().toLowerCase(Locale.ROOT));
                        XMLReader xml = XMLHelper.newXMLReader();
                        xml.setContentHandler(new XSSFSheetXMLHandler(
                                reader.getStylesTable(),
                                null,
                                texts,
                                new Cells(lines),
                                new DataFormatter(Locale.ROOT),
                                false));
                        xml.parse(new InputSource(sheet));
                        tables.add(lines.table(heading));
                    }
                }
            }
        }
        return tables;
    }

    /** Hands the cells of one sheet on. */
    private static final class Cells implements XSSFSheetXMLHandler.SheetContentsHandler {
        private final Lines lines;
        private int row;
        private int next;

        Cells(Lines lines) {
            this.lines = lines;
        }

        @Override
        public void startRow(int number) {
            row = number;
            next = 0;
        }

        @Override
        public void endRow(int number) {
            // a row needs no closing
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
            int column = reference == null ? next : new CellReference(reference).getCol();
            next = column + 1;
            try {
                lines.cell(row, column, text == null ? "" : text);
            } catch (UnreadableWorkbook reason) {
                throw new UnreadableCell(reason);
            }
        }
    }

    /** Carries a reason through the XML parser. */
    private static final class UnreadableCell extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient UnreadableWorkbook reason;

        UnreadableCell(UnreadableWorkbook reason) {
            super(null, null, false, false);
            this.reason = reason;
        }

        UnreadableWorkbook reason() {
            return reason;
        }
    }
}
