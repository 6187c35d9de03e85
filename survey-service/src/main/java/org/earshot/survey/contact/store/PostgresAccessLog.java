package org.earshot.survey.contact.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.earshot.survey.contact.Access;
import org.earshot.survey.contact.AccessLog;
import org.earshot.survey.postgres.Sql;

/** Table {@code contact_access}. */
@ApplicationScoped
class PostgresAccessLog implements AccessLog {
    private static final String SELECT =
            "select account_id, act, participants::text[] as participants, at from contact_access";

    private final Sql sql;

    PostgresAccessLog(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(UUID organizationId, Access access) {
        sql.change(
                "insert into contact_access (organization_id, account_id, act, participants, at)"
                        + " values (?, ?, ?, ?::text[]::uuid[], ?)",
                organizationId,
                access.by(),
                access.act().word(),
                access.participants().stream().map(UUID::toString).toArray(String[]::new),
                access.at());
    }

    @Override
    public List<Access> latest(int most) {
        return sql.all(SELECT + " order by entry desc limit ?", PostgresAccessLog::access, most);
    }

    @Override
    public List<Access> latest(UUID participantId, int most) {
        return sql.all(
                SELECT + " where participants @> array[?::uuid] order by entry desc limit ?",
                PostgresAccessLog::access,
                participantId,
                most);
    }

    private static Access access(ResultSet row) throws SQLException {
        return new Access(
                row.getObject("account_id", UUID.class),
                Access.Act.valueOf(row.getString("act").toUpperCase(Locale.ROOT).replace('-', '_')),
                Sql.texts(row, "participants").stream().map(UUID::fromString).toList(),
                Sql.moment(row, "at"));
    }
}
