package org.earshot.insight.equity.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.earshot.insight.database.Column;
import org.earshot.insight.database.Database;
import org.earshot.insight.equity.PeopleStore;

/** People from the table {@code response}, cell by cell and week by week. */
@ApplicationScoped
public class PeopleRows implements PeopleStore {
    private final Database database;

    public PeopleRows(Database database) {
        this.database = database;
    }

    /** Of each participant and week the latest response counts, as in the buckets; whoever answered elsewhere later is not here. */
    @Override
    public List<Seen> people(UUID organizationId, String need, Collection<CellWeek> cellWeeks) {
        List<CellWeek> asked = List.copyOf(cellWeeks);
        return database.query(
                """
                select cell_id, week, coalesce(participant_id, response_id)
                from unnest(?, ?) as asked (cell_id, week)
                join response as here using (cell_id, week)
                where organization_id = ? and not withdrawn and ? = any (needs)
                    and (participant_id is null or not exists (
                        select 1 from response as later
                        where later.organization_id = here.organization_id
                            and later.participant_id = here.participant_id and later.week = here.week
                            and not later.withdrawn and ? = any (later.needs)
                            and (later.answered_at, later.response_id) > (here.answered_at, here.response_id)))
                """,
                row -> new Seen(row.getObject(1, UUID.class), row.getInt(2), row.getObject(3, UUID.class)),
                Column.of("uuid", asked, CellWeek::cell),
                Column.of("int4", asked, CellWeek::week),
                organizationId,
                need,
                need);
    }
}
