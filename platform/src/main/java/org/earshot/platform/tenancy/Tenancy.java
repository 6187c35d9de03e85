package org.earshot.platform.tenancy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Transactions that see one organisation's rows. PostgreSQL itself refuses all others (row-level security, forced), so
 * a query outside of these methods finds nothing.
 */
@ApplicationScoped
public class Tenancy {
    private static final String ORGANIZATION = "earshot.organization";

    private final DataSource dataSource;

    public Tenancy(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Runs {@code work} in a new transaction that sees the rows of {@code organizationId} only.
     *
     * @throws RuntimeException what {@code work} throws; the transaction is then rolled back
     */
    public <T> T inOrganization(UUID organizationId, Supplier<T> work) {
        return naming(ORGANIZATION, organizationId.toString(), work);
    }

    /** As {@link #inOrganization(UUID, Supplier)}, without a result. */
    public void inOrganization(UUID organizationId, Runnable work) {
        inOrganization(organizationId, () -> {
            work.run();
            return organizationId;
        });
    }

    /**
     * Runs {@code work} in a new transaction with one setting that a row-level policy looks at, for rows that are
     * found before their organisation is known: whoever can name the row exactly may see it.
     *
     * @param setting for example {@code earshot.sign_in_email}
     */
    public <T> T naming(String setting, String value, Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            set(setting, value);
            return work.get();
        });
    }

    /** Goes on in the running transaction as another organisation; for batches that hold several. */
    public void switchTo(UUID organizationId) {
        set(ORGANIZATION, organizationId.toString());
    }

    private void set(String setting, String value) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("select set_config(?, ?, true)")) {
            statement.setString(1, setting);
            statement.setString(2, value);
            statement.execute();
        } catch (SQLException outage) {
            throw new DatabaseOutOfReach(outage);
        }
    }
}
