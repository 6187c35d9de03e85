package org.earshot.insight.organization.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;
import org.earshot.insight.database.Database;
import org.earshot.insight.organization.Alone;
import org.earshot.insight.organization.Beside;
import org.earshot.insight.organization.Looking;
import org.earshot.platform.tenancy.Tenancy;

/** One transaction, under the organisation's lock where it writes. */
@ApplicationScoped
public class OrganizationTransactions implements Alone, Beside, Looking {
    private final Tenancy tenancy;
    private final Database database;

    public OrganizationTransactions(Tenancy tenancy, Database database) {
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

    @Override
    public <T> T at(UUID organizationId, Supplier<T> work) {
        return tenancy.inOrganization(organizationId, work);
    }

    @Override
    public <T> T beside(UUID organizationId, Supplier<T> work) {
        return tenancy.inOrganization(organizationId, work);
    }
}
