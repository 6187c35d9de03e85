package org.earshot.local.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.earshot.local.database.DatabaseSettings;
import org.earshot.local.database.EmbeddedDatabase;
import org.flywaydb.core.Flyway;

/**
 * A service's database as one that is upgraded: migrated to an earlier version, with rows in it, and then to a later one.
 *
 * <pre>{@code
 * try (UpgradedDatabase database = UpgradedDatabase.of("insight")) {
 *     database.migrateTo("20");
 *     database.as(organizationId, "insert into told ...");
 *     database.migrateTo(UpgradedDatabase.LATEST);
 *     database.rows(organizationId, "select ... from told_period");
 * }
 * }</pre>
 *
 * <p>A server of its own, with the roles of the product: who migrates owns the tables and is bound by their row-level security, and rows
 * are written and read as the service does it, in a transaction of the organisation.
 */
public final class UpgradedDatabase implements AutoCloseable {
    /** The version after all migrations. */
    public static final String LATEST = "latest";

    private final String service;
    private final TemporaryFolder folder;
    private final EmbeddedDatabase server;

    private UpgradedDatabase(String service, TemporaryFolder folder, EmbeddedDatabase server) {
        this.service = service;
        this.folder = folder;
        this.server = server;
    }

    /** An empty one of a service, whose migrations are on the class path. */
    public static UpgradedDatabase of(String service) {
        try {
            TemporaryFolder folder = TemporaryFolder.create();
            EmbeddedDatabase server = EmbeddedDatabase.start(DatabaseSettings.forTests(folder.path("postgresql")));
            server.bootstrap(SharedInfrastructure.passwords());
            return new UpgradedDatabase(service, folder, server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Runs the migrations up to a version, included, as the service does when it starts.
     *
     * @param version of a migration, such as {@code 14.1}, or {@link #LATEST}
     */
    public void migrateTo(String version) {
        Flyway.configure()
                .dataSource(server.jdbcUrl(), "earshot_" + service + "_owner", SharedInfrastructure.PASSWORD)
                .schemas(service)
                .locations("db/platform", "db/migration")
                .target(version)
                .load()
                .migrate();
    }

    /** Executes statements as the service, in one transaction of an organisation. */
    public void as(UUID organizationId, String... statements) {
        try (Connection connection = connect(organizationId);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("The database did not take the rows: " + e.getMessage(), e);
        }
    }

    /** What the service sees of an organisation: the first column of each row, as text. */
    public List<String> rows(UUID organizationId, String query) {
        try (Connection connection = connect(organizationId);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("The database did not tell the rows: " + e.getMessage(), e);
        }
    }

    private Connection connect(UUID organizationId) throws SQLException {
        Connection connection =
                DriverManager.getConnection(server.jdbcUrl(), "earshot_" + service, SharedInfrastructure.PASSWORD);
        connection.setAutoCommit(false);
        try (PreparedStatement name =
                connection.prepareStatement("select set_config('earshot.organization', ?, true)")) {
            name.setString(1, organizationId.toString());
            name.execute();
        }
        return connection;
    }

    @Override
    public void close() {
        server.close();
        folder.delete();
    }
}
