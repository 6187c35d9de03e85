package org.earshot.insight.tick;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.earshot.contracts.event.ShiftEvent.Direction;
import org.earshot.insight.alert.AlertChange;
import org.earshot.insight.directory.Directory;
import org.earshot.insight.family.CellCount;
import org.earshot.insight.family.DueFamily;
import org.earshot.insight.family.Family;
import org.earshot.insight.family.FamilyStore;
import org.earshot.insight.instrument.PlannedSteps;
import org.earshot.insight.release.Period;
import org.earshot.insight.release.Releasing;
import org.earshot.insight.release.Releasing.Telling;
import org.earshot.insight.response.Reader;

/** Evaluates the due families of one need of an organisation. */
@ApplicationScoped
public class NeedTick {
    /** After so long it is worth looking again whether answers of weeks that are over go on coming in. */
    public static final Duration QUIET = Arrivals.QUIET;

    private static final int WEEKS_THAT_MAY_MOVE = 5;

    private final FamilyStore families;
    private final Alerting alerting;
    private final Directory directory;
    private final Releasing releasing;
    private final Clock clock;
    private final HeldFamilies held = new HeldFamilies();
    private final Arrivals arrivals = new Arrivals();
    private final NeedLook look;

    public NeedTick(
            FamilyStore families,
            Alerting alerting,
            Directory directory,
            PlannedSteps steps,
            Releasing releasing,
            Clock clock) {
        this.families = families;
        this.alerting = alerting;
        this.directory = directory;
        this.releasing = releasing;
        this.clock = clock;
        this.look = new NeedLook(families, directory, steps, held);
    }

    /** The running week. */
    public int currentWeek() {
        return Reader.week(clock.instant());
    }

    /** Whether the policies that it evaluates under are those that were decided last, as far as it can know. */
    public boolean knowsPolicies() {
        return directory.caughtUp();
    }

    /** The families to evaluate, by need. */
    public Map<String, List<DueFamily>> due(UUID organizationId) {
        return families.due(organizationId, currentWeek()).stream()
                .collect(Collectors.groupingBy(due -> due.family().need()));
    }

    /**
     * Evaluates. Only looks at the organisation's rows, so that nobody who counts its answers meanwhile has to wait; what they
     * count is due again.
     */
    public Looked look(UUID organizationId, String need, List<DueFamily> due) {
        return look.at(organizationId, need, due, currentWeek());
    }

    /** Keeps what a look found and puts all of it before people; runs in the organisation's transaction, alone. */
    public Ticked keep(UUID organizationId, Looked looked) {
        return keep(organizationId, looked, print -> false);
    }

    /**
     * The same, but while answers of weeks that are over are coming in, as from an import, these weeks are left as they were told, no
     * alert is opened or told anew, and the families stay due: half a history tells of shifts that the whole does not know.
     */
    public Ticked keepWhatHasArrived(UUID organizationId, Looked looked) {
        return keep(
                organizationId, looked, print -> arrivals.goOn(organizationId, looked.need(), print, clock.instant()));
    }

    private Ticked keep(UUID organizationId, Looked looked, LongPredicate arriving) {
        Telling telling = tell(organizationId, looked, arriving);
        keepEvaluated(organizationId, looked);
        if (telling.waiting()) {
            families.leaveDue(organizationId, looked.need());
        }
        boolean forgotten = false;
        for (DueFamily empty : looked.empty()) {
            if (families.forget(organizationId, empty)) {
                forgotten |= alerting.forget(organizationId, empty.family());
            }
        }
        List<AlertChange> changes =
                telling.waiting() ? List.of() : alerting.alert(organizationId, looked, telling.told());
        return done(looked, telling.waiting(), changes, forgotten);
    }

    /** Where families went on from what was held, no week that closed long ago has moved. */
    private Telling tell(UUID organizationId, Looked looked, LongPredicate arriving) {
        boolean wentOn = looked.wentOn() > 0;
        int from = wentOn
                ? Period.monthOf(looked.week() - WEEKS_THAT_MAY_MOVE).week()
                : NeedLook.historyFrom(looked.week());
        List<CellCount> counts = wentOn ? families.counts(organizationId, looked.need(), from) : looked.counts();
        return releasing.tell(
                organizationId,
                looked.need(),
                counts,
                from,
                looked.week(),
                looked.gate().threshold(),
                arriving);
    }

    /**
     * What was evaluated may be held. Only not where somebody answered meanwhile and the week is a new one: whether that answer was
     * of a week that has closed was told by the week of the evaluation before.
     */
    private void keepEvaluated(UUID organizationId, Looked looked) {
        Set<Family> unmoved = families.keep(organizationId, looked.need(), looked.evaluated(), looked.gate());
        held.hold(
                organizationId,
                looked,
                looked.evaluated().stream()
                        .filter(evaluated -> unmoved.contains(evaluated.family()) || evaluated.inTheSameWeek())
                        .toList());
    }

    private static Ticked done(Looked looked, boolean waiting, List<AlertChange> changes, boolean forgotten) {
        List<Direction> opened = changes.stream()
                .filter(AlertChange::opened)
                .map(change -> change.alert().shift().direction())
                .toList();
        boolean alertsChanged = forgotten || changes.stream().anyMatch(change -> change.entry() != null);
        return new Ticked(looked.families(), looked.wentOn(), opened, alertsChanged, waiting);
    }
}
