package org.earshot.survey.contact.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.earshot.survey.contact.Audiences;
import org.earshot.survey.contact.Purpose;
import org.earshot.survey.postgres.Sql;
import org.jspecify.annotations.Nullable;

/** Members with what holds of their wishes, without opening anything. */
@ApplicationScoped
class PostgresAudiences implements Audiences {
    private static final String SELECT =
            "select c.participant_id, c.household_hash, c.language, c.program_id, c.site_id," + agreed("surveys") + ", "
                    + agreed("updates") + ", " + open("sms") + ", " + open("email") + " from contact c ";

    private final Sql sql;

    PostgresAudiences(Sql sql) {
        this.sql = sql;
    }

    private static String agreed(String purpose) {
        return " coalesce((select w.given from contact_consent w where w.participant_id = c.participant_id and w.purpose = '"
                + purpose
                + "' order by w.entry desc limit 1), false) as "
                + purpose;
    }

    private static String open(String channel) {
        return "(select a.address_hash from contact_address a where a.participant_id = c.participant_id and a.channel = '"
                + channel
                + "' and not coalesce((select w.stop from contact_wish w where w.address_hash = a.address_hash"
                + " and w.channel = a.channel order by w.entry desc limit 1), false)"
                + " and not coalesce((select w.stop from contact_wish w where w.participant_id = c.participant_id"
                + " and w.channel = a.channel order by w.entry desc limit 1), false)) as " + channel;
    }

    @Override
    public List<Member> members(@Nullable UUID programId, @Nullable UUID siteId, Set<String> groups, boolean invited) {
        String[] wanted = groups.toArray(String[]::new);
        return sql.all(
                SELECT + "where (? and exists (select 1 from invitation i where i.participant_id = c.participant_id"
                        + " and (?::uuid is null or i.program_id = ?)) or not ? and (?::uuid is null or c.program_id = ?))"
                        + " and (?::uuid is null or c.site_id = ?) and (cardinality(?) = 0 or c.groups && ?)"
                        + " order by c.participant_id",
                PostgresAudiences::member,
                invited,
                programId,
                programId,
                invited,
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
                agreed(row),
                row.getString("sms"),
                row.getString("email"));
    }

    private static Set<Purpose> agreed(ResultSet row) throws SQLException {
        Set<Purpose> agreed = EnumSet.noneOf(Purpose.class);
        for (Purpose purpose : Purpose.values()) {
            if (row.getBoolean(purpose.word())) {
                agreed.add(purpose);
            }
        }
        return agreed;
    }
}
