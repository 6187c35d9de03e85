package org.earshot.insight.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.insight.organization.Alone;
import org.earshot.insight.response.ResponseLog;
import org.earshot.insight.tick.NeedTick;
import org.earshot.platform.tenancy.Tenancy;

/** The running service from within: lets answers in and looks at once, without the pace of the sweep. */
@ApplicationScoped
public class Service {
    private final ResponseLog log;
    private final NeedTick tick;
    private final Alone alone;
    private final Tenancy tenancy;
    private final ReleaseStore releases;

    public Service(ResponseLog log, NeedTick tick, Alone alone, Tenancy tenancy, ReleaseStore releases) {
        this.log = log;
        this.tick = tick;
        this.alone = alone;
        this.tenancy = tenancy;
        this.releases = releases;
    }

    /** Answers come, and all that may be told of them is told. */
    void live(UUID organizationId, List<ResponseEvent> events) {
        if (!events.isEmpty()) {
            log.apply(events);
        }
        alone.with(organizationId, () -> {
            tick.due(organizationId).entrySet().stream()
                    .filter(due -> due.getKey().equals(World.NEED))
                    .forEach(due -> tick.keep(organizationId, tick.look(organizationId, due.getKey(), due.getValue())));
            return organizationId;
        });
    }

    Told told(UUID organizationId, int fromWeek) {
        return tenancy.inOrganization(organizationId, () -> releases.told(organizationId, World.NEED, fromWeek));
    }

    Held held(UUID organizationId, int week) {
        return tenancy.inOrganization(organizationId, () -> releases.held(organizationId, World.NEED, week));
    }

    int currentWeek() {
        return tick.currentWeek();
    }
}
