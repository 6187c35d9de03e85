package org.earshot.survey.contact.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.earshot.survey.contact.Audiences;
import org.earshot.survey.postgres.Sql;
import org.jspecify.annotations.Nullable;

/** Members with what holds of their wishes, without opening anything. */
@ApplicationScoped
class PostgresAudiences implements Audiences {
    private static final String SELECT =
            "select c.participant_id, c.household_hash, c.language, c.program_id, c.site_id,"
                    + " coalesce((select w.given from contact_consent w where w.participant_id = c.participant_id"
                    + " and w.purpose = 'surveys' order by w.entry desc limit 1), false) as agreed, "
                    + open("sms") + ", " + open("email") + " from contact c ";

    private final Sql sql;

    PostgresAudiences(Sql sql) {
        this.sql = sql;
    }

    private static String open(String channel) {
        return "exists (select 1 from contact_address a where a.participant_id = c.participant_id and a.channel = '"
                + channel
                + "' and not coalesce((select w.stop from contact_wish w where w.address_hash = a.address_hash"
                + " and w.channel = a.channel order by w.entry desc limit 1), false)"
                + " and not coalesce((select w.stop from contact_wish w where w.participant_id = c.participant_id"
                + " and w.channel = a.channel order by w.entry desc limit 1), false)) as " + channel;
    }

    @Override
    public List<Member> members(@Nullable UUID programId, @Nullable UUID siteId, Set<String> groups) {
        String[] wanted = groups.toArray(String[]::new);
        return sql.all(
                SELECT + "where (?::uuid is null or c.program_id = ?) and (?::uuid is null or c.site_id = ?)"
                        + " and (cardinality(?) = 0 or c.groups && ?) order by c.participant_id",
                PostgresAudiences::member,
                programId,
                programId,
                siteId,
                siteId,
                wanted,
                wanted);
    }

    @Override
    public Optional<Member> member(UUID participantId) {
        return sql.first(SELECT + "where c.participant_id = ?", PostgresAudiences::member, participantId);
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                row.getObject("participant_id", UUID.class),
                row.getString("household_hash"),
                row.getString("language"),
                row.getObject("program_id", UUID.class),
                row.getObject("site_id", UUID.class),
                row.getBoolean("agreed"),
                row.getBoolean("sms"),
                row.getBoolean("email"));
    }
}
