package org.earshot.local.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** Runs platform's bootstrap.sql, which is written for psql, with the passwords put in. */
final class Bootstrap {
    private static final String SCRIPT = "/org/earshot/platform/database/bootstrap.sql";

    private Bootstrap() {}

    static void run(Superuser superuser, RolePasswords passwords) {
        try {
            try (Connection connection = superuser.connect("postgres")) {
                createDatabase(connection);
            }
            try (Connection connection = superuser.connect(EmbeddedDatabase.NAME);
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute(script(passwords));
                connection.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL did not take the roles and schemas: " + e.getMessage(), e);
        }
    }

    private static void createDatabase(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet found =
                    statement.executeQuery("SELECT FROM pg_database WHERE datname = '" + EmbeddedDatabase.NAME + "'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("CREATE DATABASE " + EmbeddedDatabase.NAME);
        }
    }

    private static String script(RolePasswords passwords) {
        String script = read();
        for (Map.Entry<String, String> role : passwords.byRole().entrySet()) {
            String quoted = "'" + role.getValue().replace("'", "''") + "'";
            script = script.replace(":'" + role.getKey() + "_password'", quoted);
        }
        return script;
    }

    private static String read() {
        try (InputStream script = Bootstrap.class.getResourceAsStream(SCRIPT)) {
            if (script == null) {
                throw new IllegalStateException("earshot-platform is not on the class path: " + SCRIPT);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + SCRIPT, e);
        }
    }

    /** Opens a connection to the named database as the superuser. */
    @FunctionalInterface
    interface Superuser {
        Connection connect(String database) throws SQLException;
    }
}
