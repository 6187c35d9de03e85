package org.earshot.insight.reach.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.earshot.insight.database.Column;
import org.earshot.insight.database.Database;
import org.earshot.insight.reach.Composition;
import org.earshot.insight.reach.ReachStore;
import org.earshot.insight.shift.GroupRef;

/** The table {@code composition}, and people from the table {@code response}. */
@ApplicationScoped
public class ReachRows implements ReachStore {
    private final Database database;

    public ReachRows(Database database) {
        this.database = database;
    }

    @Override
    public List<Composition> compositions(UUID organizationId, UUID programId) {
        Map<String, NavigableMap<String, Long>> people = new TreeMap<>();
        Map<String, LocalDate> asOf = new HashMap<>();
        database.query(
                """
                select dimension, group_name, people, as_of from composition
                where organization_id = ? and program_id = ?
                """,
                row -> {
                    asOf.put(row.getString(1), row.getObject(4, LocalDate.class));
                    return people.computeIfAbsent(row.getString(1), none -> new TreeMap<>())
                            .put(row.getString(2), row.getLong(3));
                },
                organizationId,
                programId);
        List<Composition> compositions = new ArrayList<>();
        people.forEach((dimension, groups) -> compositions.add(
                new Composition(programId, dimension, asOf.getOrDefault(dimension, LocalDate.EPOCH), groups)));
        return compositions;
    }

    @Override
    public void keep(UUID organizationId, Composition composition, UUID by) {
        database.update(
                "delete from composition where organization_id = ? and program_id = ? and dimension = ?",
                organizationId,
                composition.programId(),
                composition.dimension());
        List<Map.Entry<String, Long>> groups = List.copyOf(composition.people().entrySet());
        database.update(
                """
                insert into composition
                select ?, ?, ?, group_name, people, ?, now(), ? from unnest(?, ?) as known (group_name, people)
                """,
                organizationId,
                composition.programId(),
                composition.dimension(),
                composition.asOf(),
                by,
                Column.of("text", groups, Map.Entry::getKey),
                Column.of("int8", groups, Map.Entry::getValue));
    }

    @Override
    public Map<GroupRef, Long> answered(UUID organizationId, UUID programId, int fromWeek, int toWeek) {
        Map<GroupRef, Long> people = new HashMap<>();
        database.query(
                """
                select dimension, name, coalesce(sum(answers) filter (where participant_id is null), 0)
                    + count(distinct participant_id)
                from (
                    select cell_id, participant_id, count(*) as answers
                    from response join cell using (organization_id, cell_id)
                    where organization_id = ? and program_id = ? and week between ? and ? and not withdrawn
                    group by cell_id, participant_id
                ) as told
                join (select * from cell where organization_id = ?) as cell using (cell_id),
                lateral (select '' as dimension, '' as name union all select * from jsonb_each_text(groups)) as stated
                group by dimension, name
                """,
                row -> people.put(new GroupRef(row.getString(1), row.getString(2)), row.getLong(3)),
                organizationId,
                programId,
                fromWeek,
                toWeek,
                organizationId);
        return people;
    }

    @Override
    public List<UUID> heard(UUID organizationId, int fromWeek) {
        return database.query("""
                select program_id from cell
                where organization_id = ? and exists (
                    select 1 from response
                    where response.organization_id = cell.organization_id and response.cell_id = cell.cell_id
                        and week >= ? and not withdrawn)
                group by program_id order by count(*) desc, program_id
                """, row -> row.getObject(1, UUID.class), organizationId, fromWeek);
    }
}
