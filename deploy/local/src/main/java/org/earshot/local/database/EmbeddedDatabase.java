package org.earshot.local.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.earshot.local.front.FreePort;

/**
 * A PostgreSQL server as a child process, on loopback only, on a data folder that survives restarts and kill -9. A
 * postmaster that an earlier launcher left behind is ended first.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    /** The database that the services share, each in its own schema. */
    public static final String NAME = "earshot";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final DatabaseSettings settings;
    private final int port;
    private final Postmaster postmaster;

    private EmbeddedDatabase(DatabaseSettings settings, int port, Postmaster postmaster) {
        this.settings = settings;
        this.port = port;
        this.postmaster = postmaster;
    }

    /**
     * Starts the server and returns when it takes connections.
     *
     * @throws IllegalStateException when it cannot start on this data folder; the message names its log
     */
    public static EmbeddedDatabase start(DatabaseSettings settings) {
        int port = settings.port() == 0 ? FreePort.onLoopback() : settings.port();
        EmbeddedDatabase database =
                new EmbeddedDatabase(settings, port, new Postmaster(PostgresBinaries.unpacked(), settings, port));
        database.postmaster.initialize();
        database.startAgain();
        return database;
    }

    /** Ends a server that a killed process left running on this data folder; does nothing when there is none. */
    public static void endAbandoned(Path dataFolder) {
        AbandonedPostmaster.end(dataFolder.toAbsolutePath(), PostgresBinaries.unpacked());
    }

    /** Starts the server after it died; on the same port, so that connection pools find it again. */
    public void startAgain() {
        postmaster.startUntil(PATIENCE, this::takesConnections);
    }

    /** Creates the database {@value #NAME} and its roles and schemas, or brings existing ones up to date. */
    public void bootstrap(RolePasswords passwords) {
        Bootstrap.run(this::connectAsSuperuser, passwords);
    }

    /** Where services connect, without a user. */
    public String jdbcUrl() {
        return jdbcUrl(port);
    }

    /** Where services connect, without a user, once a server on this port is up. */
    public static String jdbcUrl(int port) {
        return jdbcUrl(port, NAME);
    }

    /** On loopback. */
    public int port() {
        return port;
    }

    /** The server's process while it runs; its children come and go. */
    public ProcessHandle process() {
        return postmaster.process();
    }

    /** Whether the server's process is there; it may still be recovering. */
    public boolean isRunning() {
        return postmaster.isRunning();
    }

    /** Stops cleanly: ends connections, writes everything, returns when the folder is free for the next start. */
    @Override
    public void close() {
        postmaster.stop();
    }

    Connection connectAsSuperuser(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(port, database), "postgres", settings.superuserPassword());
    }

    private static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private boolean takesConnections() {
        try (Connection connection = connectAsSuperuser("postgres")) {
            return connection.isValid(5);
        } catch (SQLException e) {
            if ("28P01".equals(e.getSQLState())) {
                throw new IllegalStateException(
                        "PostgreSQL refuses our password: " + settings.dataFolder() + " belongs to other secrets", e);
            }
            return false;
        }
    }
}
