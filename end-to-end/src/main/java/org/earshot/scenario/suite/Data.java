package org.earshot.scenario.suite;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The suite's data folder as an operator can read it: addresses, process ids, passwords, logs. */
public record Data(Path folder) {
    private static final int LINES = 12;

    /** What the launcher noted under this name in {@code run/addresses.properties}. */
    String address(String name) {
        return property(folder.resolve("run/addresses.properties"), name);
    }

    /** A password: {@code admin}, {@code postgres}, or {@code database.} with a role's short name. */
    String password(String name) {
        return property(folder.resolve("secrets/passwords.properties"), name);
    }

    /** The process of a service, when it runs. */
    Optional<ProcessHandle> service(Part part) {
        return firstWord(folder.resolve("run").resolve(part.shortName() + ".process"))
                .flatMap(ProcessHandle::of);
    }

    /** The database's main process, when it runs. */
    Optional<ProcessHandle> database() {
        return firstWord(folder.resolve("postgresql/postmaster.pid")).flatMap(ProcessHandle::of);
    }

    /** What a part wrote. */
    Path log(Part part) {
        return folder.resolve("logs").resolve(part.shortName() + ".log");
    }

    /** The last lines that the launcher showed at the terminal; the folder may be gone when somebody reads them. */
    String lastSaid() {
        try {
            List<String> lines = Files.readAllLines(folder.resolve("terminal.log"));
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + folder, e);
        }
    }

    private static Optional<Long> firstWord(Path file) {
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Long.parseLong(lines.get(0).strip().replaceFirst(" .*", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String property(Path file, String name) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String value = properties.getProperty(name);
        if (value == null) {
            throw new IllegalStateException(file + " does not name " + name);
        }
        return value;
    }
}
