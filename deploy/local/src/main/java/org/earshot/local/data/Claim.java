package org.earshot.local.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.earshot.local.terminal.CannotStart;

/**
 * The exclusive use of a data folder by this process. The operating system drops it with the process, however that
 * ends, so nothing stale can block the next start.
 */
public final class Claim implements AutoCloseable {
    private final FileChannel channel;

    private Claim(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the folder for this process, which will answer at the address.
     *
     * @throws CannotStart when another process has it; the message says which and where
     */
    public static Claim on(DataFolder folder, String address) {
        Path lock = folder.run().resolve("lock");
        Path holder = folder.run().resolve("holder");
        try {
            FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new CannotStart(
                        "Earshot is already running: "
                                + (Files.exists(holder) ? Files.readString(holder) : folder.root()) + ".",
                        "Use it there, stop it with Ctrl-C or kill, or start another one with --data and --port.");
            }
            Files.writeString(
                    holder, address + " (process " + ProcessHandle.current().pid() + ")");
            return new Claim(channel);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot lock " + lock, e);
        }
    }

    /** Lets the folder go. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot release the data folder", e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
