package org.earshot.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.earshot.local.data.DataFolder;
import org.earshot.local.front.PortCheck;
import org.earshot.local.terminal.CannotStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says for each thing that {@code up} needs whether it is there, and what to do where it is not. */
@Command(
        name = "doctor",
        description = "Say what is missing before the first start, and what to do about it.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
    @Option(names = "--port", defaultValue = "8080", description = "The port to look at (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--data",
            paramLabel = "<folder>",
            description = "The data folder to look at (default: ~/.earshot).")
    private Path data = DataFolder.usual();

    @Spec
    private CommandSpec specification;

    DoctorCommand() {
        this.specification = CommandSpec.create();
    }

    @Override
    public Integer call() {
        boolean well = check("services built", Home::find);
        well &= check("data folder " + data, this::lookAtData);
        well &= check("port " + port, () -> PortCheck.requireFree(List.of("127.0.0.1"), port));
        return well ? 0 : 1;
    }

    private void lookAtData() {
        Path present = nearestPresent(data.toAbsolutePath());
        if (!Files.isWritable(present)) {
            throw new CannotStart(present + " cannot be written.", "Choose another folder with --data.");
        }
        try {
            DataFolder.requireSpace(present, Files.getFileStore(present).getUsableSpace());
        } catch (IOException e) {
            throw new CannotStart(present + " cannot be read.", "Choose another folder with --data.");
        }
    }

    private static Path nearestPresent(Path folder) {
        Path parent = folder.getParent();
        return Files.exists(folder) || parent == null ? folder : nearestPresent(parent);
    }

    private boolean check(String what, Runnable check) {
        PrintWriter out = specification.commandLine().getOut();
        try {
            check.run();
            out.println("ok       " + what);
            return true;
        } catch (CannotStart missing) {
            out.println("missing  " + what + ": " + missing.getMessage());
            return false;
        }
    }
}
