package org.earshot.insight.flag.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.event.Channel;
import org.earshot.contracts.event.ResponseFlag;
import org.earshot.contracts.event.TimeNote;
import org.earshot.insight.database.Column;
import org.earshot.insight.database.Database;
import org.earshot.insight.flag.Flag;
import org.earshot.insight.flag.FlagCounts;
import org.earshot.insight.flag.Flags;
import org.earshot.insight.release.Period;
import org.earshot.platform.kafka.EventJson;

/** The tables {@code response}, which is read, and {@code flags_told}. */
@ApplicationScoped
public class FlagRows implements Flags {
    private final Database database;

    public FlagRows(Database database) {
        this.database = database;
    }

    @Override
    public Map<Period, FlagCounts> counts(UUID organizationId, Period from) {
        Map<Period, FlagCounts> counts = new HashMap<>();
        database.query(
                """
                select week - week %% %d as begins, count(*) as responses,
                    count(distinct coalesce(participant_id, response_id)) as people,
                    count(*) filter (where '%s' = any (flags)) as hidden_field,
                    count(*) filter (where '%s' = any (flags)) as too_fast,
                    count(*) filter (where channel = '%s') as on_behalf,
                    count(*) filter (where time_note = '%s') as day_only,
                    count(*) filter (where time_note in ('%s', '%s')) as time_corrected
                from response where organization_id = ? and week >= ? and not withdrawn group by 1
                """.formatted(
                                Period.MONTH,
                                ResponseFlag.HIDDEN_FIELD,
                                ResponseFlag.TOO_FAST,
                                Channel.ON_BEHALF,
                                TimeNote.Kind.DAY_ONLY,
                                TimeNote.Kind.CLOCK_CORRECTED,
                                TimeNote.Kind.CLOCK_AHEAD),
                row -> counts.put(Period.monthOf(row.getInt("begins")), counts(row)),
                organizationId,
                from.week());
        return counts;
    }

    private static FlagCounts counts(ResultSet row) throws SQLException {
        Map<Flag, Long> flagged = new EnumMap<>(Flag.class);
        flagged.put(Flag.HIDDEN_FIELD, row.getLong("hidden_field"));
        flagged.put(Flag.TOO_FAST, row.getLong("too_fast"));
        flagged.put(Flag.ON_BEHALF, row.getLong("on_behalf"));
        flagged.put(Flag.DAY_ONLY, row.getLong("day_only"));
        flagged.put(Flag.TIME_CORRECTED, row.getLong("time_corrected"));
        flagged.values().removeIf(count -> count == 0);
        return new FlagCounts(row.getLong("responses"), row.getLong("people"), flagged);
    }

    @Override
    public Map<Period, FlagCounts> told(UUID organizationId) {
        Map<Period, FlagCounts> told = new HashMap<>();
        database.query(
                "select first_week, told from flags_told where organization_id = ?",
                row -> told.put(Period.monthOf(row.getInt(1)), read(row.getString(2))),
                organizationId);
        return told;
    }

    @Override
    public void tell(UUID organizationId, Map<Period, FlagCounts> told) {
        List<Map.Entry<Period, FlagCounts>> rows = List.copyOf(told.entrySet());
        database.update("delete from flags_told where organization_id = ?", organizationId);
        database.update(
                "insert into flags_told select ?, first_week, told::jsonb from unnest(?, ?) as now (first_week, told)",
                organizationId,
                Column.of("int4", rows, row -> row.getKey().week()),
                Column.of("text", rows, row -> new String(EventJson.write(row.getValue()), StandardCharsets.UTF_8)));
    }

    private static FlagCounts read(String json) {
        try {
            return EventJson.MAPPER.readValue(json, FlagCounts.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was told of flags cannot be read", e);
        }
    }
}
