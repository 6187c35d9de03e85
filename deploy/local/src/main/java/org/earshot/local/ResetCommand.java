package org.earshot.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.earshot.local.data.Claim;
import org.earshot.local.data.DataFolder;
import org.earshot.local.database.EmbeddedDatabase;
import org.earshot.local.process.PackagedService;
import org.earshot.local.process.ServiceProcess;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Deletes everything that is kept, for a fresh start. */
@Command(
        name = "reset",
        description = "Delete everything that is kept here: organisations, responses, passwords.",
        mixinStandardHelpOptions = true)
final class ResetCommand implements Callable<Integer> {
    @Option(names = "--data", paramLabel = "<folder>", description = "The data folder to delete (default: ~/.earshot).")
    private Path data = DataFolder.usual();

    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    @Spec
    private CommandSpec specification;

    ResetCommand() {
        this.specification = CommandSpec.create();
    }

    @Override
    public Integer call() {
        DataFolder folder = new DataFolder(data);
        if (!folder.isInUse()) {
            say("Nothing is kept in " + folder.root() + ".");
            return 0;
        }
        if (!yes && !confirmed(folder)) {
            say("Nothing was deleted.");
            return 1;
        }
        Claim claim = Claim.on(folder, "being reset");
        try (claim) {
            PackagedService.ALL.forEach(service -> ServiceProcess.endAbandoned(folder, service));
            EmbeddedDatabase.endAbandoned(folder.database());
            delete(folder);
        }
        say("Deleted " + folder.root() + ".");
        return 0;
    }

    private boolean confirmed(DataFolder folder) {
        say("This deletes every organisation, person and response in " + folder.root() + ". Type yes to go on:");
        Scanner answer = new Scanner(System.in, Charset.defaultCharset());
        return answer.hasNextLine() && answer.nextLine().strip().equals("yes");
    }

    private static void delete(DataFolder folder) {
        try (Stream<Path> files = Files.walk(folder.root())) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + folder.root(), e);
        }
    }

    private void say(String line) {
        specification.commandLine().getOut().println(line);
        specification.commandLine().getOut().flush();
    }
}
