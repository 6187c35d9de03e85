package org.earshot.survey.contact.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.earshot.platform.kafka.EventJson;
import org.earshot.survey.contact.importing.Uploads;
import org.earshot.survey.identifier.TimeOrderedIds;
import org.earshot.survey.postgres.Sql;

/** Table {@code contact_import}. */
@ApplicationScoped
class PostgresUploads implements Uploads {
    private final Sql sql;
    private final Seal seal;
    private final TimeOrderedIds ids;
    private final Clock clock;

    PostgresUploads(Sql sql, Seal seal, TimeOrderedIds ids, Clock clock) {
        this.sql = sql;
        this.seal = seal;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public UUID keep(UUID organizationId, Upload upload) {
        UUID importId = ids.get();
        String json = new String(EventJson.write(upload), StandardCharsets.UTF_8);
        sql.change(
                "insert into contact_import values (?, ?, ?, ?, ?)",
                organizationId,
                importId,
                seal.currentKey(),
                seal.seal(place(organizationId, importId), json),
                clock.instant());
        return importId;
    }

    @Override
    public Optional<Upload> find(UUID importId) {
        return sql.first("select * from contact_import where import_id = ?", this::upload, importId);
    }

    private Upload upload(ResultSet row) throws SQLException {
        UUID importId = row.getObject("import_id", UUID.class);
        String json = seal.open(
                place(row.getObject("organization_id", UUID.class), importId),
                row.getString("key_id"),
                row.getBytes("sealed"));
        try {
            return EventJson.read(json.getBytes(StandardCharsets.UTF_8), Upload.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Seal.Place place(UUID organizationId, UUID importId) {
        return new Seal.Place(organizationId, importId, "import");
    }

    @Override
    public void forget(UUID importId) {
        sql.change("delete from contact_import where import_id = ?", importId);
    }

    @Override
    public void forgetBefore(Instant moment) {
        sql.change("delete from contact_import where uploaded_at < ?", moment);
    }
}
