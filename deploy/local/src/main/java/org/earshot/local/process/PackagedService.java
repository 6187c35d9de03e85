package org.earshot.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One of the three services as it was packaged.
 *
 * @param name the short one, which is also its schema and its path prefix: survey, ingest, insight
 * @param module the folder it is built in
 * @param heapMegabytes the most its heap may take
 */
public record PackagedService(String name, String module, int heapMegabytes) {
    private static final String JAR = "quarkus-run.jar";

    /** All of them, in the order in which they are named to people. */
    public static final List<PackagedService> ALL = List.of(
            new PackagedService("survey", "survey-service", 160),
            new PackagedService("ingest", "response-ingest", 192),
            new PackagedService("insight", "insight-service", 384));

    /** The file to run, below the project's folder. */
    public Path jar(Path home) {
        return folder(home).resolve(JAR);
    }

    /**
     * The folder to run it in. The archive of loaded classes that the build leaves there, with which a service starts sooner, holds
     * for the name of the jar as it was made with.
     */
    Path folder(Path home) {
        return home.resolve(module).resolve("target/quarkus-app");
    }

    /** The answer to "can it take requests", below its address. */
    public String readinessPath() {
        return "/" + name + "/health/ready";
    }

    List<String> command() {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return DetachedCommand.of(List.of(
                java.toString(),
                "-Xmx" + heapMegabytes + "m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:ReservedCodeCacheSize=128m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:SharedArchiveFile=app-cds.jsa",
                "-Xshare:auto",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-jar",
                JAR));
    }

    /** The C library's arenas, one per core and 64 MB each by default, are most of what a small JVM would waste. */
    static Map<String, String> smallMemory() {
        return Map.of("MALLOC_ARENA_MAX", "2");
    }
}
