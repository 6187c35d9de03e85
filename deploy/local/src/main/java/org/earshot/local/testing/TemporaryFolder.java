package org.earshot.local.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.earshot.local.database.EmbeddedDatabase;

/** A folder named after this JVM's process, so that a later run can clear what a killed one left. */
final class TemporaryFolder {
    private static final String PREFIX = "earshot-test-";

    private final Path root;

    private TemporaryFolder(Path root) {
        this.root = root;
    }

    static TemporaryFolder create() throws IOException {
        Path parent = Path.of(System.getProperty("java.io.tmpdir"));
        clearAbandoned(parent);
        return new TemporaryFolder(Files.createTempDirectory(
                parent, PREFIX + ProcessHandle.current().pid() + "-"));
    }

    Path path(String name) {
        return root.resolve(name);
    }

    void delete() {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + root, e);
        }
    }

    private static void clearAbandoned(Path parent) throws IOException {
        List<Path> earlier;
        try (Stream<Path> files = Files.list(parent)) {
            earlier = files.filter(file -> file.getFileName().toString().startsWith(PREFIX))
                    .toList();
        }
        for (Path folder : earlier) {
            String pid =
                    folder.getFileName().toString().substring(PREFIX.length()).replaceFirst("-.*", "");
            if (Files.isWritable(folder)
                    && ProcessHandle.of(Long.parseLong(pid)).isEmpty()) {
                EmbeddedDatabase.endAbandoned(folder.resolve("postgresql"));
                new TemporaryFolder(folder).delete();
            }
        }
    }
}
