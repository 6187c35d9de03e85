package org.earshot.insight.export.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.earshot.contracts.answer.Answers;
import org.earshot.insight.database.Database;
import org.earshot.insight.export.ExportStore;
import org.earshot.insight.export.Exported;
import org.earshot.platform.kafka.EventJson;
import org.earshot.platform.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

/** Reads responses in pages by id: no transaction lasts longer than a page, and no more than a page is in memory. */
@ApplicationScoped
public class ExportRows implements ExportStore {
    private static final int PAGE = 2_000;
    private static final OffsetDateTime EARLIEST = OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final OffsetDateTime LATEST = OffsetDateTime.of(2200, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Tenancy tenancy;
    private final Database database;

    public ExportRows(Tenancy tenancy, Database database) {
        this.tenancy = tenancy;
        this.database = database;
    }

    @Override
    public Standing standing(UUID organizationId, UUID instrumentId, @Nullable Instant from, @Nullable Instant to) {
        return tenancy.inOrganization(organizationId, () -> database.query(
                        """
                                select count(*), coalesce(max(recorded_at)::text, '') || ' ' || coalesce(sum(revision), 0)
                                from response where organization_id = ? and instrument_id = ? and not withdrawn
                                    and answered_at >= ? and answered_at < ?
                                """,
                        row -> new Standing(row.getLong(1), row.getLong(1) + " " + row.getString(2)),
                        organizationId,
                        instrumentId,
                        or(from, EARLIEST),
                        or(to, LATEST))
                .get(0));
    }

    @Override
    public void each(
            UUID organizationId,
            UUID instrumentId,
            @Nullable Instant from,
            @Nullable Instant to,
            Consumer<Exported> taking) {
        UUID after = BEFORE_ALL;
        List<Exported> page;
        do {
            UUID last = after;
            page = tenancy.inOrganization(organizationId, () -> page(organizationId, instrumentId, from, to, last));
            page.forEach(taking);
            after = page.isEmpty() ? after : page.get(page.size() - 1).responseId();
        } while (page.size() == PAGE);
    }

    private List<Exported> page(
            UUID organizationId, UUID instrumentId, @Nullable Instant from, @Nullable Instant to, UUID after) {
        return database.query(
                """
                select response_id, revision, version, answered_at, recorded_at, program_id, site_id, language, channel,
                    participant_id, answers, coalesce(flags, '{}')
                from response join cell using (organization_id, cell_id)
                where organization_id = ? and instrument_id = ? and not withdrawn and response_id > ?
                    and answered_at >= ? and answered_at < ?
                order by response_id limit ?
                """,
                ExportRows::exported,
                organizationId,
                instrumentId,
                after,
                or(from, EARLIEST),
                or(to, LATEST),
                PAGE);
    }

    private static OffsetDateTime or(@Nullable Instant moment, OffsetDateTime otherwise) {
        return moment == null ? otherwise : moment.atOffset(ZoneOffset.UTC);
    }

    private static Exported exported(ResultSet row) throws SQLException {
        try {
            return new Exported(
                    row.getObject(1, UUID.class),
                    row.getInt(2),
                    row.getInt(3),
                    row.getObject(4, OffsetDateTime.class).toInstant(),
                    row.getObject(5, OffsetDateTime.class).toInstant(),
                    row.getObject(6, UUID.class),
                    row.getObject(7, UUID.class),
                    row.getString(8),
                    row.getString(9),
                    row.getObject(10, UUID.class),
                    EventJson.read(row.getString(11).getBytes(StandardCharsets.UTF_8), Answers.class),
                    List.of((String[]) row.getArray(12).getArray()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
