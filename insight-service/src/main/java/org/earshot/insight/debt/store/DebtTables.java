package org.earshot.insight.debt.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.earshot.insight.database.Database;
import org.earshot.insight.debt.Debt;
import org.earshot.insight.debt.DebtStore;
import org.earshot.insight.debt.Spoken;
import org.earshot.insight.shift.Bucket;
import org.earshot.platform.kafka.EventJson;

/** The table {@code listening_debt}, and responses as far as it is counted from them. */
@ApplicationScoped
public class DebtTables implements DebtStore {
    private static final TypeReference<Map<String, String>> GROUPS = new TypeReference<>() {};
    private static final TypeReference<List<Debt>> POINTS = new TypeReference<>() {};

    private final Database database;
    private final Clock clock;

    public DebtTables(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Map<UUID, List<Spoken>> spoken(UUID organizationId, LocalDate since) {
        Map<UUID, List<Spoken>> spoken = new TreeMap<>();
        database.query(
                """
                select program_id, day, needs, groups, count(*) from (
                    select distinct on (program_id, coalesce(participant_id, response_id), week)
                        program_id, (answered_at at time zone 'UTC')::date as day, needs, groups
                    from response join cell using (organization_id, cell_id)
                    where organization_id = ? and week >= ? and not withdrawn
                    order by program_id, coalesce(participant_id, response_id), week, answered_at desc, response_id desc
                ) as turn where day >= ? group by program_id, day, needs, groups
                """,
                row -> spoken.computeIfAbsent(row.getObject(1, UUID.class), program -> new ArrayList<>())
                        .add(spoken(row)),
                organizationId,
                Bucket.weekOf(since.toEpochDay()),
                since);
        return spoken;
    }

    @Override
    public String stamp(UUID organizationId) {
        return database.first("""
                        select (select coalesce(sum(touched), 0) || ':' || count(*) from family where organization_id = ?)
                            || ' ' || (select coalesce(max(number), 0) from told_entry where organization_id = ?)
                        """, row -> row.getString(1), organizationId, organizationId)
                .orElse("");
    }

    @Override
    public Optional<String> lastStamp(UUID organizationId) {
        return database.first(
                "select stamp from listening_debt where organization_id = ? limit 1",
                row -> row.getString(1),
                organizationId);
    }

    @Override
    public List<Counted> counted(UUID organizationId) {
        return database.query(
                "select program_id, points from listening_debt where organization_id = ? order by program_id",
                row -> new Counted(row.getObject(1, UUID.class), read(row.getString(2), POINTS)),
                organizationId);
    }

    @Override
    public void keep(UUID organizationId, String stamp, List<Counted> counted) {
        database.update("delete from listening_debt where organization_id = ?", organizationId);
        counted.forEach(program -> database.update(
                """
                insert into listening_debt (organization_id, program_id, counted_at, stamp, points)
                values (?, ?, ?, ?, ?::jsonb)
                """,
                organizationId,
                program.programId(),
                clock.instant().atOffset(ZoneOffset.UTC),
                stamp,
                new String(EventJson.write(program.points()), StandardCharsets.UTF_8)));
    }

    private static Spoken spoken(ResultSet row) throws SQLException {
        String[] needs = (String[]) row.getArray(3).getArray();
        return new Spoken(
                row.getObject(2, LocalDate.class),
                Set.copyOf(List.of(needs)),
                read(row.getString(4), GROUPS),
                row.getLong(5));
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return EventJson.MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was counted of a debt cannot be read", e);
        }
    }
}
