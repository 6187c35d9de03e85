package org.earshot.insight.release;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.earshot.insight.disclosure.Counted;
import org.earshot.insight.release.store.ToldTables;
import org.jspecify.annotations.Nullable;

/** What was told, as the service keeps it; through a hole that a test plants, requests to some paths read what is counted. */
@Alternative
@Priority(1)
@ApplicationScoped
public class HoledReleases implements ReleaseStore {
    private final ToldTables told;
    private final CurrentVertxRequest current;
    private volatile @Nullable Hole hole;

    /**
     * A hole.
     *
     * @param counted what requests to these paths read in place of what was told
     */
    record Hole(UUID organizationId, Predicate<String> paths, Told counted) {}

    public HoledReleases(ToldTables told, CurrentVertxRequest current) {
        this.told = told;
        this.current = current;
    }

    void plant(Hole planted) {
        hole = planted;
    }

    void mend() {
        hole = null;
    }

    private Told throughHole(UUID organizationId, Told instead) {
        Hole here = hole;
        boolean asked = Arc.container().requestContext().isActive();
        RoutingContext request = asked ? current.getCurrent() : null;
        return here != null
                        && request != null
                        && here.organizationId.equals(organizationId)
                        && here.paths.test(request.normalizedPath())
                ? here.counted
                : instead;
    }

    @Override
    public Told told(UUID organizationId, String need, int fromWeek) {
        return throughHole(organizationId, told.told(organizationId, need, fromWeek));
    }

    @Override
    public Map<String, Told> told(UUID organizationId, int fromWeek) {
        Map<String, Told> needs = told.told(organizationId, fromWeek);
        needs.replaceAll((need, one) -> throughHole(organizationId, one));
        return needs;
    }

    @Override
    public Map<Period, Map<Integer, Map<Line, Counted>>> tellings(UUID organizationId, String need, int fromWeek) {
        return told.tellings(organizationId, need, fromWeek);
    }

    @Override
    public void tell(
            UUID organizationId,
            String need,
            Period period,
            Map<Line, Counted> lines,
            Map<Integer, Map<Line, Counted>> tellings) {
        told.tell(organizationId, need, period, lines, tellings);
    }

    @Override
    public Map<Integer, Long> looked(UUID organizationId, String need, int fromWeek) {
        return told.looked(organizationId, need, fromWeek);
    }

    @Override
    public void look(UUID organizationId, String need, Map<Integer, Long> fingerprints) {
        told.look(organizationId, need, fingerprints);
    }

    @Override
    public Held held(UUID organizationId, String need, int week) {
        return told.held(organizationId, need, week);
    }

    @Override
    public void hold(UUID organizationId, String need, int week, Held held) {
        told.hold(organizationId, need, week, held);
    }

    @Override
    public List<Repeated> identified(UUID organizationId, String need, int fromWeek, int toWeek) {
        return told.identified(organizationId, need, fromWeek, toWeek);
    }
}
