package org.earshot.insight.reading.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void aTextThatASpreadsheetWouldRunIsATextThere(String text) {
        assertEquals("'" + text, Csv.cell(text));
    }

    @Test
    void numbersStayNumbersAndNothingIsAnEmptyCell() {
        assertEquals("-0.1235", Csv.cell(-.12346));
        assertEquals("12", Csv.cell(12L));
        assertEquals("2026-05-04", Csv.cell(LocalDate.of(2026, 5, 4)));
        assertEquals("", Csv.cell(null));
        assertEquals("", Csv.cell(""));
    }

    @Test
    void commasAndQuotesStayInTheirCell() {
        Csv csv = new Csv("place", "share");
        csv.add("North, \"old\" wing", .5);

        assertEquals("place,share\r\n\"North, \"\"old\"\" wing\",0.5000\r\n", csv.text());
    }

    @Test
    void aRowHasAsManyCellsAsThereAreColumns() {
        assertThrows(IllegalArgumentException.class, () -> new Csv("a", "b").add("only one"));
    }
}
