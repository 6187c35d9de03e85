package org.earshot.local.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.earshot.local.terminal.CannotStart;

/**
 * What lies where in the data folder. Only its owner can read it. A backup of {@code postgresql}, {@code kafka} and
 * {@code secrets} together, taken while stopped, is complete; {@code logs} and {@code run} can be lost.
 */
public record DataFolder(Path root) {
    private static final long LARGE_LOG_BYTES = 20L << 20;
    private static final long LEAST_FREE_BYTES = 1L << 30;

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** The default: one installation per user, outside the source tree. */
    public static Path usual() {
        return Path.of(System.getProperty("user.home"), ".earshot");
    }

    /**
     * Creates what is missing.
     *
     * @throws CannotStart when the folder cannot be written, or less than 1 GiB is free
     */
    public void prepare() {
        try {
            for (Path folder : new Path[] {root, logs(), run(), secrets()}) {
                Files.createDirectories(folder);
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            requireSpace(root, Files.getFileStore(root).getUsableSpace());
        } catch (IOException e) {
            throw new CannotStart(
                    "The data folder " + root + " cannot be written ("
                            + e.getClass().getSimpleName() + ").",
                    "Make it writable or choose another with --data.");
        }
    }

    /** Whether it is a data folder of ours: something else is not ours to delete. */
    public boolean isInUse() {
        return Files.isDirectory(run()) && Files.isDirectory(secrets());
    }

    /** Where PostgreSQL keeps its rows. */
    public Path database() {
        return root.resolve("postgresql");
    }

    /** Where Kafka keeps its topics. */
    public Path broker() {
        return root.resolve("kafka");
    }

    /** What the services and the launcher write, a file each. */
    public Path logs() {
        return root.resolve("logs");
    }

    /** What one of them writes. When it has grown large, what was written before is kept once, under another name. */
    public Path log(String name) {
        Path log = logs().resolve(name + ".log");
        try {
            if (Files.exists(log) && Files.size(log) > LARGE_LOG_BYTES) {
                Files.move(log, logs().resolve(name + ".old.log"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot move " + log, e);
        }
        return log;
    }

    /** Passwords and keys. */
    public Path secrets() {
        return root.resolve("secrets");
    }

    /** What describes the running suite: the claim, processes, addresses. */
    public Path run() {
        return root.resolve("run");
    }

    /** Writes a file of {@link #run()}. */
    public void note(String name, String content) {
        try {
            Files.writeString(run().resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + run().resolve(name), e);
        }
    }

    /**
     * Checks that there is room to work.
     *
     * @throws CannotStart when less than 1 GiB is free
     */
    public static void requireSpace(Path folder, long freeBytes) {
        if (freeBytes < LEAST_FREE_BYTES) {
            throw new CannotStart(
                    "Only " + (freeBytes >> 20) + " MiB are free for " + folder + "; Earshot needs 1024.",
                    "Free some space or choose a folder on another disk with --data.");
        }
    }
}
