package org.earshot.scenario.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.earshot.scenario.suite.Home;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line of the benchmark: progress on stderr, the table on stdout, exit code 1 when a mark is missed. */
@Command(
        name = "deploy/bench",
        description = "Measure a suite of its own beside bare servers that do only the unavoidable (under 5 minutes).",
        mixinStandardHelpOptions = true)
public final class Bench implements Callable<Integer> {
    @Option(names = "--quick", description = "Under 90 seconds, to see whether anything is far off.")
    private boolean quick;

    @Option(names = "--full", description = "About half an hour, for figures to be published.")
    private boolean full;

    @Option(names = "--only", split = ",", description = "Only these chapters: ${COMPLETION-CANDIDATES}.")
    private Set<Chapter> only = EnumSet.allOf(Chapter.class);

    @Option(names = "--write", description = "Also write the table to docs/benchmarks.md.")
    private boolean write;

    /** Runs once and ends the process. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Report report = measured(full ? Pace.FULL : quick ? Pace.QUICK : Pace.USUAL, only);
        System.out.print(report);
        if (write) {
            Path page = Home.find().resolve("docs/benchmarks.md");
            Files.writeString(page, "# Benchmarks\n\nWritten by `deploy/bench --write`.\n\n" + report);
        }
        return report.missed() == 0 ? 0 : 1;
    }

    private static Report measured(Pace pace, Set<Chapter> only) {
        Consumer<String> progress = line -> System.err.println(line);
        try (BenchRun run = new BenchRun(pace, only, progress)) {
            return run.run();
        }
    }
}
