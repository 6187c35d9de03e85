package org.earshot.insight.instrument.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.earshot.insight.answering.AnsweringLog;
import org.earshot.insight.database.Column;
import org.earshot.insight.database.Database;
import org.earshot.insight.instrument.Removals;
import org.earshot.insight.organization.ListenedOrganizations;
import org.earshot.insight.response.ResponseLog;
import org.earshot.platform.tenancy.Tenancy;

/** The table {@code instrument}. */
@ApplicationScoped
public class RemovalTables implements Removals {
    private final Tenancy tenancy;
    private final Database database;
    private final ResponseLog responses;
    private final AnsweringLog answering;
    private final ListenedOrganizations organizations;
    private final Map<UUID, Set<UUID>> written = new ConcurrentHashMap<>();

    public RemovalTables(
            Tenancy tenancy,
            Database database,
            ResponseLog responses,
            AnsweringLog answering,
            ListenedOrganizations organizations) {
        this.tenancy = tenancy;
        this.database = database;
        this.responses = responses;
        this.answering = answering;
        this.organizations = organizations;
    }

    @Override
    public void seen(UUID organizationId, Set<UUID> instrumentIds) {
        if (instrumentIds.equals(written.get(organizationId))) {
            return;
        }
        tenancy.inOrganization(organizationId, () -> {
            database.update("insert into listened_organization values (?) on conflict do nothing", organizationId);
            database.update("""
                    insert into instrument (organization_id, instrument_id) select ?, * from unnest(?)
                    on conflict (organization_id, instrument_id) do update set removed = false where instrument.removed
                    """, organizationId, Column.of("uuid", instrumentIds, id -> id));
        });
        written.put(organizationId, Set.copyOf(instrumentIds));
    }

    @Override
    public Set<UUID> remembered(UUID organizationId) {
        return new HashSet<>(instruments(organizationId, "not removed"));
    }

    @Override
    public Set<UUID> organizations() {
        return Set.copyOf(organizations.all());
    }

    @Override
    public void remove(UUID organizationId, UUID instrumentId) {
        written.remove(organizationId);
        tenancy.inOrganization(organizationId, () -> {
            database.writeAlone(organizationId);
            database.update(
                    "update instrument set removed = true, erased = false where organization_id = ? and instrument_id = ?",
                    organizationId,
                    instrumentId);
        });
    }

    @Override
    public boolean erase(UUID organizationId) {
        List<UUID> removed = instruments(organizationId, "removed and not erased");
        for (UUID instrumentId : removed) {
            answering.erase(organizationId, instrumentId);
            while (responses.erase(organizationId, instrumentId)) {
                // a full set: there may be more
            }
            tenancy.inOrganization(organizationId, () -> {
                database.update(
                        "update instrument set erased = true where organization_id = ? and instrument_id = ?",
                        organizationId,
                        instrumentId);
                database.update("""
                        delete from cell where organization_id = ? and not exists (
                            select from response
                            where response.organization_id = cell.organization_id and response.cell_id = cell.cell_id)
                        and not exists (
                            select from opportunity
                            where opportunity.organization_id = cell.organization_id
                                and opportunity.cell_id = cell.cell_id)
                        """, organizationId);
            });
        }
        return !removed.isEmpty();
    }

    private List<UUID> instruments(UUID organizationId, String condition) {
        return tenancy.inOrganization(
                organizationId,
                () -> database.query(
                        "select instrument_id from instrument where organization_id = ? and " + condition,
                        row -> row.getObject(1, UUID.class),
                        organizationId));
    }
}
