package org.earshot.survey.exchange;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.earshot.survey.exchange.format.InstrumentFile;

/** Real instruments of others, which stand beside the project and are no part of it. */
final class SharedFiles {
    private SharedFiles() {}

    /** The folder of one format; it may be absent. */
    static Path instruments(String format) {
        String named = System.getenv("EARSHOT_SHARED");
        Path beside = Path.of(System.getProperty("basedir", "."), "../../shared");
        return (named == null ? beside : Path.of(named)).resolve("data/instruments/" + format);
    }

    /** One of them; the test is passed over, aloud, where it is absent. */
    static InstrumentFile file(String format, String name) throws IOException {
        Path file = instruments(format).resolve(name);
        if (!Files.exists(file)) {
            System.out.printf("| %s | not compared, the file is absent |%n", name);
        }
        assumeTrue(Files.exists(file), () -> "not compared, the file is absent: " + file);
        return new InstrumentFile(name, Files.readAllBytes(file));
    }
}
