package org.earshot.scenario.faults;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line of the fault run: progress on stderr, the table on stdout, exit code 1 on any difference. */
@Command(
        name = "deploy/faults",
        description = "Kill every part of a suite under load, again and again, and check that nothing was lost.",
        mixinStandardHelpOptions = true)
public final class Faults implements Callable<Integer> {
    private static final int RELEASE_KILLS = 500;

    @Option(names = "--seed", description = "Repeat a run (default: another one each time).")
    private @Nullable Long seed;

    @Option(names = "--kills", defaultValue = "20", description = "How many (default: ${DEFAULT-VALUE}).")
    private int kills;

    @Option(names = "--release", description = "As many as a release needs: " + RELEASE_KILLS + ".")
    private boolean release;

    /** Runs once and ends the process. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Faults()).execute(arguments));
    }

    @Override
    public Integer call() {
        long chosen = seed == null ? System.nanoTime() & 0xFFFFFF : seed;
        FaultReport report = new FaultRun(chosen, release ? RELEASE_KILLS : kills, System.err::println).run();
        System.out.println("seed " + chosen);
        System.out.print(report.table());
        if (!report.differences().isEmpty()) {
            System.out.println(report.told());
            return 1;
        }
        return 0;
    }
}
