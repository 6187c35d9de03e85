package org.earshot.ingest.file.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.earshot.ingest.file.NamedFiles;
import org.earshot.platform.tenancy.Tenancy;

/** What is told of the rows of {@code answer_file} and {@code file_reading}, without the bytes. */
@ApplicationScoped
class PostgresNamedFiles implements NamedFiles {
    private static final String LATEST =
            "select response_id, file_id, instrument_id, question, media_type, byte_count, named_at from answer_file"
                    + " where organization_id = ? and named_at is not null order by named_at desc, file_id limit ?";
    private static final String READINGS = "select read_at, name, file_id from file_reading"
            + " where organization_id = ? order by read_at desc, reading_id limit ?";

    private final Tenancy tenancy;
    private final FileSql sql;

    PostgresNamedFiles(Tenancy tenancy, FileSql sql) {
        this.tenancy = tenancy;
        this.sql = sql;
    }

    @Override
    public List<Named> latest(UUID organizationId, int atMost) {
        return tenancy.inOrganization(
                organizationId,
                () -> sql.all(
                        LATEST,
                        row -> new Named(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                row.getObject(3, UUID.class),
                                row.getString(4),
                                row.getString(5),
                                row.getInt(6),
                                row.getTimestamp(7).toInstant()),
                        organizationId,
                        atMost));
    }

    @Override
    public List<Reading> readings(UUID organizationId, int atMost) {
        return tenancy.inOrganization(
                organizationId,
                () -> sql.all(
                        READINGS,
                        row -> new Reading(
                                row.getTimestamp(1).toInstant(), row.getString(2), row.getObject(3, UUID.class)),
                        organizationId,
                        atMost));
    }
}
