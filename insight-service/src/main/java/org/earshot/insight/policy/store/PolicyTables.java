package org.earshot.insight.policy.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.earshot.insight.database.Database;
import org.earshot.insight.directory.Policies;
import org.earshot.insight.family.FamilyStore;
import org.earshot.insight.organization.Alone;
import org.earshot.insight.policy.PoliciesInForce;

/** The table {@code policy_in_force}. */
@ApplicationScoped
public class PolicyTables implements PoliciesInForce {
    private final Alone alone;
    private final Database database;
    private final FamilyStore families;

    public PolicyTables(Alone alone, Database database, FamilyStore families) {
        this.alone = alone;
        this.database = database;
        this.families = families;
    }

    @Override
    public boolean apply(UUID organizationId, Policies policies) {
        return alone.with(organizationId, () -> {
            int changed = database.update("""
                    insert into policy_in_force values (?, ?) on conflict (organization_id) do update
                    set stamp = excluded.stamp where policy_in_force.stamp <> excluded.stamp
                    """, organizationId, policies.stamp());
            if (changed > 0) {
                families.touchAll(organizationId);
            }
            return changed > 0;
        });
    }
}
