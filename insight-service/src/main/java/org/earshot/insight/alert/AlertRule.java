package org.earshot.insight.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.earshot.insight.directory.ListeningPolicy;
import org.earshot.insight.directory.Policies;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.family.KnownShift;

/**
 * When a shift is put before people, and when that ends.
 *
 * <p>One alert a story: the same change shows in the families of the organisation, of a program and of a site, and rings once, in
 * the family that heard it first; of those that heard it in the same week, in the widest. A shift that tipped more than a quarter
 * ago is history and never rings: so an import of past years tells what is open now and nothing else. Nothing rings that too few
 * people stand behind.
 *
 * <p>Of a theme nothing rings that tipped before its rule was decided, or while it is set aside: {@link Ringing}.
 *
 * <p>Nothing rings of a need that the policy of its place does not watch. A policy decides what rings from now on: an alert that was
 * raised while shifts were looked for in another way stays, even if its shift is not found any more.
 *
 * <p>While an alert stands, its figures are told again whenever they are news, and once in every week.
 *
 * <p>An alert whose shift ended, or is a year old, is closed. One whose shift is not found any more stays while the week that
 * tipped it is running (in it, evidence may come and go) and is closed after it, unless another family still carries its story.
 */
public final class AlertRule {
    /** Weeks after which a shift is history. */
    static final int FRESH_WEEKS = 13;
    /** Weeks after which what was new is expected. */
    static final int NORMAL_WEEKS = 52;

    private static final Comparator<KnownShift> FIRST_HEARD = Comparator.comparingInt(KnownShift::alertedWeek)
            .thenComparing(shift -> shift.family().place().kind())
            .thenComparing(shift -> shift.id().toString());

    private final Story story;
    private final Policies policies;
    private final Ringing ringing;
    private final DisclosureGate gate;
    private final int currentWeek;
    private final Instant now;

    /** The rule for one need of an organisation, as of now. */
    public AlertRule(Story story, Policies policies, Ringing ringing, int currentWeek, Instant now) {
        this.story = story;
        this.policies = policies;
        this.ringing = ringing;
        this.gate = DisclosureGate.of(policies.organization().disclosureThreshold());
        this.currentWeek = currentWeek;
        this.now = now;
    }

    /**
     * What to do.
     *
     * @param shifts all of the need, in every family
     * @param alerts of shifts of the need that are not closed
     */
    public List<AlertChange> changes(List<KnownShift> shifts, List<Alert> alerts) {
        List<AlertChange> changes = new ArrayList<>();
        List<KnownShift> told = new ArrayList<>();
        for (Alert alert : alerts) {
            Optional<KnownShift> current = current(alert, shifts);
            changes.add(current.map(shift -> follow(alert, shift)).orElseGet(() -> lost(alert)));
            told.add(current.orElse(alert.shift()));
        }
        shifts.stream().filter(this::rings).sorted(FIRST_HEARD).forEach(shift -> {
            if (told.stream().noneMatch(other -> story.isSame(shift, other))) {
                told.add(shift);
                changes.add(open(shift));
            }
        });
        return changes;
    }

    private AlertChange open(KnownShift shift) {
        AlertEntry opened = AlertEntry.told(now, AlertEntry.Kind.OPENED, shift.estimate());
        return AlertChange.open(shift, opened, RaisedUnder.of(policy(shift)), null);
    }

    private ListeningPolicy policy(KnownShift shift) {
        return policies.at(shift.family().place().kind(), shift.family().place().id());
    }

    private boolean rings(KnownShift shift) {
        return !shift.ended()
                && ringing.lets(shift.alertedWeek())
                && policy(shift).watches(shift.family().need())
                && shift.alertedWeek() > currentWeek - FRESH_WEEKS
                && gate.releases(shift.estimate().people());
    }

    /** The shift itself; else what its family makes of it now; else another family that tells the same. */
    private Optional<KnownShift> current(Alert alert, List<KnownShift> shifts) {
        KnownShift known = alert.shift();
        Optional<KnownShift> itself =
                shifts.stream().filter(shift -> shift.id().equals(known.id())).findFirst();
        return itself.or(() -> shifts.stream()
                .filter(shift -> !shift.ended() && story.isSame(shift, known))
                .min(Comparator.comparing((KnownShift shift) -> !shift.family().equals(known.family()))
                        .thenComparing(FIRST_HEARD)));
    }

    private AlertChange follow(Alert alert, KnownShift shift) {
        if (shift.ended()) {
            return AlertChange.add(alert.about(shift), AlertEntry.closed(now, Closing.BACK_TO_BEFORE));
        }
        if (shift.alertedWeek() <= currentWeek - NORMAL_WEEKS) {
            return AlertChange.add(alert.about(shift), AlertEntry.closed(now, Closing.NEW_NORMAL));
        }
        boolean news = alert.history().told() == null
                || shift.estimate().isNewsTo(alert.history().told())
                || !shift.id().equals(alert.shift().id())
                || alert.history().wasToldInAnEarlierWeek(now);
        return news && gate.releases(shift.estimate().people())
                ? AlertChange.add(
                        alert.about(shift), AlertEntry.told(now, AlertEntry.Kind.RE_ESTIMATED, shift.estimate()))
                : AlertChange.keep(alert.about(shift), now);
    }

    private AlertChange lost(Alert alert) {
        KnownShift shift = alert.shift();
        if (shift.alertedWeek() <= currentWeek - NORMAL_WEEKS) {
            return AlertChange.add(alert, AlertEntry.closed(now, Closing.NEW_NORMAL));
        }
        RaisedUnder under = alert.raisedUnder();
        boolean stays = shift.alertedWeek() >= currentWeek || (under != null && !under.detectsAs(policy(shift)));
        return stays
                ? AlertChange.keep(alert, now)
                : AlertChange.add(alert, AlertEntry.closed(now, Closing.NO_LONGER_CARRIED));
    }
}
