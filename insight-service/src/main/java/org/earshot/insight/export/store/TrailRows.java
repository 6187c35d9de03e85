package org.earshot.insight.export.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.earshot.insight.database.Database;
import org.earshot.insight.export.Format;
import org.earshot.insight.export.Trail;
import org.earshot.platform.tenancy.Tenancy;

/** The table {@code export_trail}: one row when an export begins, one when it ends. */
@ApplicationScoped
public class TrailRows implements Trail {
    private final Tenancy tenancy;
    private final Database database;

    public TrailRows(Tenancy tenancy, Database database) {
        this.tenancy = tenancy;
        this.database = database;
    }

    @Override
    public void begun(UUID organizationId, Taken taken) {
        tenancy.inOrganization(organizationId, () -> {
            database.update(
                    """
                    insert into export_trail (organization_id, export_id, kind, at, account_id, name, instrument_id, format,
                        words, contacts, purpose)
                    values (?, ?, 'BEGUN', ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    organizationId,
                    taken.id(),
                    taken.at().atOffset(ZoneOffset.UTC),
                    taken.accountId(),
                    taken.name(),
                    taken.instrumentId(),
                    taken.format().name(),
                    taken.words(),
                    taken.contacts(),
                    taken.purpose());
        });
    }

    @Override
    public void ended(UUID organizationId, UUID exportId, Instant at, long responses, boolean whole) {
        tenancy.inOrganization(organizationId, () -> {
            database.update(
                    "insert into export_trail (organization_id, export_id, kind, at, responses) values (?, ?, ?, ?, ?)",
                    organizationId,
                    exportId,
                    whole ? "ENDED" : "BROKEN",
                    at.atOffset(ZoneOffset.UTC),
                    responses);
        });
    }

    @Override
    public List<Taken> latest(UUID organizationId, int atMost) {
        return tenancy.inOrganization(
                organizationId, () -> database.query("""
                        select begun.export_id, begun.at, begun.account_id, begun.name, begun.instrument_id, begun.format,
                            begun.words, begun.contacts, begun.purpose, ended.responses, ended.kind = 'ENDED'
                        from export_trail as begun left join export_trail as ended
                            on ended.organization_id = begun.organization_id and ended.export_id = begun.export_id
                                and ended.kind <> 'BEGUN'
                        where begun.organization_id = ? and begun.kind = 'BEGUN'
                        order by begun.number desc limit ?
                        """, TrailRows::taken, organizationId, atMost));
    }

    private static Taken taken(ResultSet row) throws SQLException {
        return new Taken(
                row.getObject(1, UUID.class),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getObject(5, UUID.class),
                Format.valueOf(row.getString(6)),
                row.getBoolean(7),
                row.getBoolean(8),
                row.getString(9),
                row.getObject(10, Long.class),
                row.getObject(11, Boolean.class));
    }
}
