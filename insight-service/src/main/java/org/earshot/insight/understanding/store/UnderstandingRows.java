package org.earshot.insight.understanding.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.earshot.insight.codebook.Theme;
import org.earshot.insight.database.Column;
import org.earshot.insight.database.Database;
import org.earshot.insight.understanding.Understandings;
import org.earshot.insight.understanding.Verdict;

/** The table {@code understanding}, beside what {@code open_text} says of a response. */
@ApplicationScoped
public class UnderstandingRows implements Understandings {
    private final Database database;

    public UnderstandingRows(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Given> given(UUID organizationId, UUID responseId) {
        return database.first(
                        "select max(answered_at) as answered_at, array_agg(distinct theme) filter (where theme is not null)"
                                + " as themes from open_text left join unnest(themes) as theme on true"
                                + " where organization_id = ? and response_id = ? having count(*) > 0",
                        row -> new Given(
                                row.getObject("answered_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getArray("themes") == null
                                        ? List.of()
                                        : List.of((String[])
                                                row.getArray("themes").getArray()),
                                Map.of()),
                        organizationId,
                        responseId)
                .map(given -> new Given(given.answeredAt(), given.themes(), said(organizationId, responseId)));
    }

    private Map<String, Verdict> said(UUID organizationId, UUID responseId) {
        Map<String, Verdict> said = new HashMap<>();
        database.query(
                "select theme, verdict from understanding where organization_id = ? and response_id = ?",
                row -> said.put(row.getString(1), Verdict.valueOf(row.getString(2))),
                organizationId,
                responseId);
        return said;
    }

    @Override
    public void say(UUID organizationId, UUID responseId, Map<Theme, Verdict> verdicts, Instant at) {
        List<Map.Entry<Theme, Verdict>> rows = List.copyOf(verdicts.entrySet());
        database.update(
                """
                insert into understanding
                select ?, ?, new.theme, new.meaning, new.verdict, person.person, ?
                from unnest(?, ?, ?) as new (theme, meaning, verdict), (
                    select person from open_text where organization_id = ? and response_id = ? limit 1
                ) as person
                on conflict (organization_id, response_id, theme) do update
                set meaning = excluded.meaning, verdict = excluded.verdict, said_at = excluded.said_at
                """,
                organizationId,
                responseId,
                at.atOffset(ZoneOffset.UTC),
                Column.of("text", rows, row -> row.getKey().id()),
                Column.of("uuid", rows, row -> meaning(row.getKey())),
                Column.of("text", rows, row -> row.getValue().name()),
                organizationId,
                responseId);
    }

    @Override
    public Map<String, Tally> tallies(UUID organizationId, List<Theme> themes) {
        Map<String, Tally> tallies = new HashMap<>();
        database.query(
                """
                select theme, count(*) as people, count(*) filter (where verdict = 'NO') as no
                from (
                    select distinct on (theme, person) theme, verdict
                    from understanding join unnest(?, ?) as current (theme, meaning) using (theme, meaning)
                    where organization_id = ?
                    order by theme, person, said_at desc
                ) as last
                group by theme
                """,
                row -> tallies.put(row.getString("theme"), new Tally(row.getLong("people"), row.getLong("no"))),
                Column.of("text", themes, Theme::id),
                Column.of("uuid", themes, UnderstandingRows::meaning),
                organizationId);
        return tallies;
    }

    @Override
    public void forget(UUID organizationId, Collection<UUID> responseIds) {
        database.update(
                "delete from understanding where organization_id = ? and response_id = any (?)",
                organizationId,
                Column.of("uuid", responseIds, id -> id));
    }

    private static UUID meaning(Theme theme) {
        return UUID.nameUUIDFromBytes(theme.meaning().getBytes(StandardCharsets.UTF_8));
    }
}
