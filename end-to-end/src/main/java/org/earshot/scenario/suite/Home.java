package org.earshot.scenario.suite;

import java.nio.file.Files;
import java.nio.file.Path;

/** The project's folder, in which everything was built. */
public final class Home {
    private static final String LAUNCHER = "deploy/local/target";

    private Home() {}

    /** Named by {@code -Dearshot.home}; else the nearest folder above the current one that has the launcher. */
    public static Path find() {
        String named = System.getProperty("earshot.home", "");
        if (!named.isEmpty()) {
            return Path.of(named).toAbsolutePath().normalize();
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("deploy/local"))) {
                return folder;
            }
        }
        throw new IllegalStateException("Not inside the project: run this from its folder.");
    }

    /**
     * The launcher's jar, as packaged.
     *
     * @throws IllegalStateException when it is not built; the message says what to do
     */
    static Path launcherJar(Path home) {
        Path jar = home.resolve(LAUNCHER).resolve("earshot-local-0.1.0.jar");
        if (Files.notExists(jar)) {
            throw new IllegalStateException(jar + " is missing: build everything first with mvn -Dquick install.");
        }
        return jar;
    }
}
