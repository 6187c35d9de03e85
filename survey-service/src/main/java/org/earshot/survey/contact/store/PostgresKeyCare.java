package org.earshot.survey.contact.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.earshot.platform.tenancy.Tenancy;
import org.earshot.survey.contact.KeyCare;
import org.earshot.survey.postgres.Sql;

/** The sealed columns of all three tables. */
@ApplicationScoped
class PostgresKeyCare implements KeyCare {
    private static final int SOME = 200;

    private final Sql sql;
    private final Seal seal;
    private final Tenancy tenancy;

    PostgresKeyCare(Sql sql, Seal seal, Tenancy tenancy) {
        this.sql = sql;
        this.seal = seal;
        this.tenancy = tenancy;
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Old(Seal.Place place, String keyId, byte[] sealed) {}

    @Override
    public List<UUID> organizations() {
        return seal.isReady()
                ? tenancy.naming(
                        "earshot.sweep",
                        "on",
                        () -> sql.all(
                                "select organization_id from contact_organization",
                                row -> row.getObject("organization_id", UUID.class)))
                : List.of();
    }

    @Override
    public int sealSomeAnew() {
        return anew("contact", "'contact'", "")
                + anew("contact_address", "channel", " and channel = ?")
                + anew("contact_alias", "'alias'", "");
    }

    private int anew(String table, String column, String also) {
        String current = seal.currentKey();
        List<Old> olds = sql.all(
                "select organization_id, participant_id, " + column + " as place, key_id, sealed from " + table
                        + " where key_id <> ? limit " + SOME + " for update skip locked",
                PostgresKeyCare::old,
                current);
        for (Old old : olds) {
            byte[] sealed = seal.seal(old.place(), seal.open(old.place(), old.keyId(), old.sealed()));
            String update = "update " + table + " set key_id = ?, sealed = ? where participant_id = ?" + also;
            UUID participantId = old.place().participantId();
            if (also.isEmpty()) {
                sql.change(update, current, sealed, participantId);
            } else {
                sql.change(update, current, sealed, participantId, old.place().column());
            }
        }
        return olds.size();
    }

    private static Old old(ResultSet row) throws SQLException {
        return new Old(
                new Seal.Place(
                        row.getObject("organization_id", UUID.class),
                        row.getObject("participant_id", UUID.class),
                        row.getString("place")),
                row.getString("key_id"),
                row.getBytes("sealed"));
    }
}
