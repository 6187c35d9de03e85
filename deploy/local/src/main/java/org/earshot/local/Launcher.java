package org.earshot.local;

import org.earshot.local.client.ImportCommand;
import org.earshot.local.client.ReplayCommand;
import org.earshot.local.terminal.CannotStart;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code up}, {@code doctor}, {@code reset}, {@code import} and {@code replay}. Exit codes: 0 done, 1 cannot, 2 wrong usage. */
@Command(
        name = "earshot",
        description = "Earshot on one machine: PostgreSQL, Kafka and the three services, behind one address.",
        mixinStandardHelpOptions = true,
        subcommands = {
            UpCommand.class,
            DoctorCommand.class,
            ResetCommand.class,
            ImportCommand.class,
            ReplayCommand.class
        })
public final class Launcher {
    private Launcher() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Launcher()).setExecutionExceptionHandler((failure, commandLine, parsed) -> {
            commandLine.getErr().println(oneLine(failure));
            return 1;
        });
    }

    private static String oneLine(Exception failure) {
        String message = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        return failure instanceof CannotStart
                ? message
                : "Earshot stopped: " + message.lines().findFirst().orElse("");
    }
}
