package org.earshot.local.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A command in a session of its own, so that Ctrl-C reaches the launcher only, which then stops the others in order.
 * Where there is no setsid (macOS) they get the signal themselves, and stop in no order.
 */
public final class DetachedCommand {
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private DetachedCommand() {}

    /** The command, prefixed where possible; the process keeps its id. */
    public static List<String> of(List<String> command) {
        List<String> detached = new ArrayList<>();
        if (Files.isExecutable(SETSID)) {
            detached.add(SETSID.toString());
        }
        detached.addAll(command);
        return detached;
    }
}
