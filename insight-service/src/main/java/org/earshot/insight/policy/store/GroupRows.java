package org.earshot.insight.policy.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.earshot.insight.database.Database;
import org.earshot.insight.policy.StatedGroups;
import org.earshot.insight.shift.GroupRef;

/** Reads the groups of the table {@code cell}. */
@ApplicationScoped
public class GroupRows implements StatedGroups {
    private final Database database;

    public GroupRows(Database database) {
        this.database = database;
    }

    @Override
    public List<GroupRef> of(UUID organizationId) {
        return database.query("""
                select distinct stated.key, stated.value from cell, jsonb_each_text(groups) as stated
                where organization_id = ? order by stated.key, stated.value
                """, row -> new GroupRef(row.getString(1), row.getString(2)), organizationId);
    }
}
