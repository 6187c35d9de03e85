package org.earshot.ingest.file.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.earshot.platform.tenancy.Tenancy;

/** What stands in {@code answer_file}, but for the bytes. */
@ApplicationScoped
public class FileRows {
    private final Tenancy tenancy;
    private final DataSource dataSource;

    FileRows(Tenancy tenancy, DataSource dataSource) {
        this.tenancy = tenancy;
        this.dataSource = dataSource;
    }

    /** A row without its bytes. */
    public record Row(UUID file, String question, String mediaType, boolean named, boolean expires) {}

    public List<Row> of(UUID organizationId) {
        return tenancy.inOrganization(organizationId, () -> {
            List<Row> found = new ArrayList<>();
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement statement = connection.prepareStatement("select file_id, question, media_type,"
                            + " revision is not null, expires_at is not null from answer_file");
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new Row(
                            rows.getObject(1, UUID.class),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getBoolean(4),
                            rows.getBoolean(5)));
                }
                return found;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    public boolean isNamed(UUID organizationId, UUID file) {
        return of(organizationId).stream().anyMatch(row -> row.file().equals(file) && row.named());
    }

    public boolean isKept(UUID organizationId, UUID file) {
        return of(organizationId).stream().anyMatch(row -> row.file().equals(file));
    }

    /** How often somebody was given a file. */
    public int readings(UUID organizationId) {
        return tenancy.inOrganization(organizationId, () -> {
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement statement = connection.prepareStatement("select count(*) from file_reading");
                    ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** As if time had passed. */
    public void clear(UUID organizationId) {
        run(organizationId, "delete from answer_file");
    }

    /** As if {@code days} had passed since they were sent. */
    public void growOld(UUID organizationId, int days) {
        run(organizationId, "update answer_file set expires_at = expires_at - interval '" + days + " days'");
    }

    private void run(UUID organizationId, String sql) {
        tenancy.inOrganization(organizationId, () -> {
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement statement = connection.prepareStatement(sql)) {
                return statement.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
