package org.earshot.local.database;

import java.nio.file.Path;

/**
 * How to run the one PostgreSQL server.
 *
 * @param dataFolder survives restarts and kill -9; created when missing
 * @param log where the server writes what it has to say
 * @param port on loopback; 0 chooses a free one
 * @param superuserPassword of {@code postgres}; taken at the first start, and needed again at each later one
 * @param powerCutSafe true: a commit is on the disk before it is acknowledged; false only where the data may be lost
 */
public record DatabaseSettings(Path dataFolder, Path log, int port, String superuserPassword, boolean powerCutSafe) {

    public DatabaseSettings {
        dataFolder = dataFolder.toAbsolutePath();
        log = log.toAbsolutePath();
    }

    /** For tests: a free port, a fixed password, no waiting for the disk. */
    public static DatabaseSettings forTests(Path dataFolder) {
        return new DatabaseSettings(dataFolder, dataFolder.resolveSibling("postgresql.log"), 0, "postgres", false);
    }

    @Override
    public String toString() {
        return "DatabaseSettings[dataFolder=" + dataFolder + ", port=" + port + ", powerCutSafe=" + powerCutSafe + "]";
    }
}
