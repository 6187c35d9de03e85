package org.earshot.insight.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.earshot.insight.alert.AlertEntry;
import org.earshot.insight.alert.AlertNews;
import org.earshot.insight.database.Database;
import org.earshot.platform.tenancy.Tenancy;

/** Alerts that happen in tests, without the answers of a year. */
@ApplicationScoped
public class Happenings {
    private final Tenancy tenancy;
    private final Database database;
    private final AlertNews news;

    public Happenings(Tenancy tenancy, Database database, AlertNews news) {
        this.tenancy = tenancy;
        this.database = database;
        this.news = news;
    }

    /** An alert about food at the organisation as a whole, not opened yet. */
    public UUID alert(UUID organizationId) {
        UUID alert = UUID.randomUUID();
        tenancy.inOrganization(organizationId, () -> {
            database.update("""
                    insert into alert values (?, ?, ?, 'food-insecurity', 'ORGANIZATION', ?, 'UP', 2900, 2900, null, null,
                        '{"before":0.31,"after":0.52,"low":0.12,"high":0.3,"answers":214,"people":180,"fromRealChange":0.2,"fromMix":0.01}',
                        now())
                    """, organizationId, alert, UUID.randomUUID(), organizationId);
        });
        return alert;
    }

    /** Adds to its history. */
    public void happens(UUID organizationId, UUID alert, AlertEntry.Kind kind) {
        tenancy.inOrganization(organizationId, () -> {
            database.writeAlone(organizationId);
            database.update(
                    """
                    insert into alert_entry (organization_id, alert_id, at, kind, decision, reason)
                    values (?, ?, clock_timestamp(), ?, ?, ?)
                    """,
                    organizationId,
                    alert,
                    kind.name(),
                    kind == AlertEntry.Kind.DECIDED ? "ACT" : null,
                    kind == AlertEntry.Kind.DECIDED ? "A second parcel" : null);
        });
        news.changed(organizationId);
    }
}
