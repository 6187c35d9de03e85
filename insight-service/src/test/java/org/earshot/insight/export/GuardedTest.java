package org.earshot.insight.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.earshot.contracts.answer.Answer;
import org.earshot.insight.export.csv.CsvWriting;

class GuardedTest {
    private static final String FORMULAS = "=+-@\t\r\n";

    @Property
    void whatSomebodyWroteIsNeverAFormula(@ForAll("texts") String text) throws IOException {
        List<String> cells = written(text);

        for (String cell : cells) {
            boolean number = cell.matches("-?[0-9.]+");
            assertTrue(cell.isEmpty() || number || FORMULAS.indexOf(cell.charAt(0)) < 0, () -> "cell " + cell);
        }
    }

    @Property
    void andItIsAllThere(@ForAll("texts") String text) throws IOException {
        String guarded = Guarded.text(text);

        assertEquals(text, guarded.equals(text) ? guarded : guarded.substring(1));
        assertTrue(written(text).contains(guarded));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> begins = Arbitraries.of("", "=", "+", "-", "@", "\t", "\r", "\n", "=1+1", "-2+3", "\"", ",");
        Arbitrary<String> goesOn =
                Arbitraries.strings().withChars("ab=+-@\"',;\r\n\t ü漢").ofMaxLength(20);
        return Combinators.combine(begins, goesOn)
                .as((first, rest) -> first + rest)
                .filter(text -> !text.isBlank());
    }

    private static List<String> written(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exported response = Survey.response(1, 1, Map.of("stress", Answer.of(8), "why", Answer.of(text)));
        new CsvWriting().write(Survey.export(false, "en", List.of(response)), out);
        return CsvReader.builder().ofCsvRecord(out.toString(StandardCharsets.UTF_8)).stream()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .getFields();
    }
}
