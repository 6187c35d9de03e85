package org.earshot.contracts.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is listed is what the rules report; read from their sources, so that a rule that no other test breaks is seen too. */
class FindingCodesTest {
    private static final Path RULES =
            Path.of(System.getProperty("basedir", "."), "src/main/java/org/earshot/contracts/engine");

    /** A report: its kind, then a pointer made of pieces that begin with a slash, then the code. */
    private static final Pattern REPORT =
            Pattern.compile("\\b(error|warning|reference)\\(\\s*[^\"]*?(?:\"/[^\"]*\"[^\"]*?)*\"([a-z-]+)\"");

    @Test
    void everyCodeThatARuleReportsIsListedAndNoOther() throws IOException {
        Set<String> errors = new TreeSet<>();
        Set<String> warnings = new TreeSet<>();
        try (Stream<Path> sources = Files.list(RULES)) {
            for (Path source : sources.filter(FindingCodesTest::reports).toList()) {
                Matcher report = REPORT.matcher(Files.readString(source));
                while (report.find()) {
                    (report.group(1).equals("warning") ? warnings : errors).add(report.group(2));
                }
            }
        }

        assertEquals(new TreeSet<>(InstrumentCheck.ERRORS), errors);
        assertEquals(new TreeSet<>(InstrumentCheck.WARNINGS), warnings);
    }

    private static boolean reports(Path source) {
        String name = source.getFileName().toString();
        return name.endsWith("Rules.java") || name.equals("Findings.java") || name.equals("Reachability.java");
    }
}
