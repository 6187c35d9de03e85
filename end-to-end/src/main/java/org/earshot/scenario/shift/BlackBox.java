package org.earshot.scenario.shift;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command line: progress on stderr, the table on stdout, exit code 1 when product and detector differ. */
@Command(
        name = "deploy/shift-blackbox",
        description =
                "Tell benchmark series to a suite of its own week by week, and compare the alerts with the detector's.",
        mixinStandardHelpOptions = true)
public final class BlackBox implements Callable<Integer> {
    @Parameters(index = "0", description = "Holds obs.csv.gz and truth.csv, as the benchmark's generator writes them.")
    private Path folder = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            description = "Where to write the alerts: method,thr,series,week,dir,kstart,est,lo,hi.")
    private @Nullable Path out;

    @Option(
            names = "--scenarios",
            defaultValue = "[NS].*|A2.*|A7.*",
            description = "A pattern for their names (default: ${DEFAULT-VALUE}).")
    private Pattern scenarios = Pattern.compile("");

    @Option(names = "--each", defaultValue = "4", description = "Series of each scenario (default: ${DEFAULT-VALUE}).")
    private int each;

    @Option(
            names = "--kills",
            defaultValue = "3",
            description = "How often insight is killed (default: ${DEFAULT-VALUE}).")
    private int kills;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Of order and disturbances (default: ${DEFAULT-VALUE}).")
    private long seed;

    /** Runs once and ends the process. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new BlackBox()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        List<Series> all =
                new BenchmarkFolder(folder).read(name -> scenarios.matcher(name).matches(), each);
        if (all.isEmpty() || all.size() > Stage.mostSeries()) {
            System.err.println(all.size() + " series are chosen; 1 to " + Stage.mostSeries()
                    + " can be told at once. Choose others with --scenarios and --each.");
            return 2;
        }
        BlackBoxReport report = new BlackBoxRun(all, seed, kills, System.err::println).run();
        if (out != null) {
            List<String> lines = new ArrayList<>(List.of("method,thr,series,week,dir,kstart,est,lo,hi"));
            lines.addAll(report.told());
            Files.write(out, lines);
        }
        System.out.print(report.table());
        report.differences().forEach(System.out::println);
        return report.differences().isEmpty() ? 0 : 1;
    }
}
