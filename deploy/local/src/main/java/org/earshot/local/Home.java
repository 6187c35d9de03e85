package org.earshot.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.earshot.local.process.PackagedService;
import org.earshot.local.terminal.CannotStart;

/** The project's folder, in which the services were built. */
final class Home {
    private Home() {}

    /** Named by {@code -Dearshot.home}, as {@code deploy/up} does; else the current folder. */
    static Path find() {
        Path home =
                Path.of(System.getProperty("earshot.home", "")).toAbsolutePath().normalize();
        List<String> missing = PackagedService.ALL.stream()
                .filter(service -> Files.notExists(service.jar(home)))
                .map(PackagedService::module)
                .toList();
        if (!missing.isEmpty()) {
            throw new CannotStart(
                    "Not built: " + String.join(", ", missing) + ".", "Start with deploy/up, which builds them.");
        }
        return home;
    }
}
