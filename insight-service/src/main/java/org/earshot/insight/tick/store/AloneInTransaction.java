package org.earshot.insight.tick.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;
import org.earshot.insight.database.Database;
import org.earshot.insight.tick.Alone;
import org.earshot.platform.tenancy.Tenancy;

/** One transaction under the organisation's lock. */
@ApplicationScoped
public class AloneInTransaction implements Alone {
    private final Tenancy tenancy;
    private final Database database;

    public AloneInTransaction(Tenancy tenancy, Database database) {
        this.tenancy = tenancy;
        this.database = database;
    }

    @Override
    public <T> T with(UUID organizationId, Supplier<T> work) {
        return tenancy.inOrganization(organizationId, () -> {
            database.writeAlone(organizationId);
            return work.get();
        });
    }
}
