package org.earshot.insight.family.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.event.ShiftEvent.PlaceKind;
import org.earshot.insight.codebook.ThemeSeries;
import org.earshot.insight.database.Database;
import org.earshot.insight.family.CellCount;
import org.earshot.insight.family.Family;
import org.earshot.insight.response.BucketCounts;
import org.earshot.insight.response.CellKey;
import org.earshot.insight.shift.GroupRef;
import org.earshot.platform.kafka.EventJson;
import org.jspecify.annotations.Nullable;

/** Reads buckets, and the people behind them. */
@ApplicationScoped
public class CountRows {
    private static final TypeReference<Map<String, String>> GROUPS = new TypeReference<>() {};

    private final Database database;

    public CountRows(Database database) {
        this.database = database;
    }

    /** All buckets of a need from {@code fromWeek} on, in a row for each cell: of many sites there are tens of thousands. */
    List<CellCount> of(UUID organizationId, String need, int fromWeek) {
        List<CellCount> counts = new ArrayList<>();
        database.query(
                """
                select program_id, site_id, groups, buckets from (
                    select organization_id, cell_id,
                        array_agg(array[week, asked, present, severity, severity_squares]) as buckets
                    from bucket where organization_id = ? and need = ? and week >= ? and asked > 0
                    group by organization_id, cell_id
                ) as told join cell using (organization_id, cell_id)
                """,
                row -> {
                    CellKey cell = cell(row);
                    Long[][] buckets = (Long[][]) row.getArray(4).getArray();
                    for (Long[] bucket : buckets) {
                        counts.add(new CellCount(
                                cell,
                                bucket[0].intValue(),
                                new BucketCounts(bucket[1], bucket[2], bucket[3], bucket[4])));
                    }
                    return cell;
                },
                organizationId,
                need,
                fromWeek);
        return counts;
    }

    /**
     * Distinct people whose answer counts; of each person and week the latest, as the buckets count. Who gave no participant is a
     * person of their own with each response, and those are most: the buckets have them, less the answers of participants.
     */
    long people(UUID organizationId, Family family, @Nullable GroupRef group, int fromWeek, int toWeek) {
        UUID programId =
                family.place().kind() == PlaceKind.PROGRAM ? family.place().id() : null;
        UUID siteId = family.place().kind() == PlaceKind.SITE ? family.place().id() : null;
        String theme = family.theme().map(ThemeSeries::theme).orElse(null);
        return database.first(
                        """
                        with part as (
                            select cell_id from cell
                            where organization_id = ? and (?::uuid is null or program_id = ?)
                                and (?::uuid is null or site_id = ?)
                                and (?::text is null
                                    or (groups || jsonb_build_object('program', program_id, 'site', site_id)) ->> ? = ?)
                        ), identified as (
                            select person as participant_id from theme_turn join part using (cell_id)
                            where ?::text is not null and organization_id = ? and theme = ? and week between ? and ?
                            union all
                            select participant_id from step_turn join part using (cell_id)
                            where organization_id = ? and step = ? and participant_id is not null
                                and week between ? and ?
                            union all
                            select participant_id from (
                                select distinct on (participant_id, week) participant_id, cell_id
                                from response
                                where organization_id = ? and participant_id is not null and week between ? and ?
                                    and not withdrawn and ? = any (needs)
                                order by participant_id, week, answered_at desc, response_id desc
                            ) as counted join part using (cell_id)
                        )
                        select coalesce(sum(asked), 0)
                            - (select count(*) - count(distinct participant_id) from identified)
                        from bucket join part using (cell_id)
                        where organization_id = ? and need = ? and week between ? and ?
                        """,
                        row -> row.getLong(1),
                        organizationId,
                        programId,
                        programId,
                        siteId,
                        siteId,
                        group == null ? null : group.dimension(),
                        group == null ? "" : group.dimension(),
                        group == null ? "" : group.group(),
                        theme,
                        organizationId,
                        theme,
                        fromWeek,
                        toWeek,
                        organizationId,
                        family.need(),
                        fromWeek,
                        toWeek,
                        organizationId,
                        fromWeek,
                        toWeek,
                        family.need(),
                        organizationId,
                        family.need(),
                        fromWeek,
                        toWeek)
                .orElse(0L);
    }

    private static CellKey cell(ResultSet row) throws SQLException {
        try {
            Map<String, String> groups = EventJson.MAPPER.readValue(row.getString(3), GROUPS);
            return new CellKey(row.getObject(1, UUID.class), row.getObject(2, UUID.class), groups);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the groups of a cell cannot be read", e);
        }
    }
}
