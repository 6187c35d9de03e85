package org.earshot.insight.organization.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.earshot.insight.database.Database;
import org.earshot.insight.organization.ListenedOrganizations;
import org.earshot.platform.tenancy.Tenancy;

/** The table {@code listened_organization}: the one thing that may be read across organisations, and it holds ids only. */
@ApplicationScoped
public class ListenedOrganizationRows implements ListenedOrganizations {
    private final Tenancy tenancy;
    private final Database database;

    public ListenedOrganizationRows(Tenancy tenancy, Database database) {
        this.tenancy = tenancy;
        this.database = database;
    }

    @Override
    public List<UUID> all() {
        return tenancy.naming(
                "earshot.sweep",
                "on",
                () -> database.query(
                        "select organization_id from listened_organization order by 1",
                        row -> row.getObject(1, UUID.class)));
    }
}
