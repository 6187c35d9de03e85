package org.earshot.survey.notice.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.event.NoticeKind;
import org.earshot.survey.notice.ChoiceStore;
import org.earshot.survey.notice.NoticeChoices;
import org.earshot.survey.notice.Pace;
import org.earshot.survey.notice.QuietTimes;
import org.earshot.survey.postgres.Sql;

/** Table {@code notice_choice}. */
@ApplicationScoped
class PostgresChoices implements ChoiceStore {
    private final Sql sql;

    PostgresChoices(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<NoticeChoices> choices(UUID accountId) {
        return sql.first(
                "select language, zone, quiet_from, quiet_until, digest_at, kinds, paces from notice_choice where account_id = ?",
                PostgresChoices::choices,
                accountId);
    }

    @Override
    public void choose(UUID organizationId, UUID accountId, NoticeChoices choices) {
        QuietTimes quiet = choices.quiet();
        List<NoticeKind> kinds = List.copyOf(choices.paces().keySet());
        sql.change(
                "insert into notice_choice (organization_id, account_id, language, zone, quiet_from, quiet_until, digest_at,"
                        + " kinds, paces) values (?, ?, ?, ?, ?::time, ?::time, ?::time, ?, ?)"
                        + " on conflict (organization_id, account_id) do update set (language, zone, quiet_from, quiet_until,"
                        + " digest_at, kinds, paces) = row (excluded.language, excluded.zone, excluded.quiet_from,"
                        + " excluded.quiet_until, excluded.digest_at, excluded.kinds, excluded.paces)",
                organizationId,
                accountId,
                choices.language(),
                choices.zone().getId(),
                quiet == null ? null : quiet.from().toString(),
                quiet == null ? null : quiet.until().toString(),
                choices.digestAt().toString(),
                kinds.stream().map(Enum::name).toArray(String[]::new),
                kinds.stream().map(kind -> choices.of(kind).name()).toArray(String[]::new));
    }

    private static NoticeChoices choices(ResultSet row) throws SQLException {
        LocalTime from = row.getObject("quiet_from", LocalTime.class);
        LocalTime until = row.getObject("quiet_until", LocalTime.class);
        return new NoticeChoices(
                row.getString("language"),
                ZoneId.of(row.getString("zone")),
                from == null || until == null ? null : new QuietTimes(from, until),
                row.getObject("digest_at", LocalTime.class),
                paces(Sql.texts(row, "kinds"), Sql.texts(row, "paces")));
    }

    private static Map<NoticeKind, Pace> paces(List<String> kinds, List<String> paces) {
        Map<NoticeKind, Pace> read = new EnumMap<>(NoticeKind.class);
        for (int i = 0; i < kinds.size(); i++) {
            read.put(NoticeKind.valueOf(kinds.get(i)), Pace.valueOf(paces.get(i)));
        }
        return read;
    }
}
