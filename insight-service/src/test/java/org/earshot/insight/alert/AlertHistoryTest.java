package org.earshot.insight.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.insight.action.Action;
import org.earshot.insight.action.ActionRefused;
import org.earshot.insight.action.Measurement;
import org.earshot.insight.action.Outcome;
import org.earshot.insight.alert.AlertEntry.Kind;
import org.earshot.insight.disclosure.Counted;
import org.junit.jupiter.api.Test;

class AlertHistoryTest {
    private static final Instant OPENED = Instant.parse("2026-05-04T10:00:00Z");
    private static final LocalDate DUE = LocalDate.parse("2026-05-18");
    private static final UUID ANA = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private AlertHistory history = new AlertHistory(List.of(AlertEntry.of(OPENED, Kind.OPENED, null, null)));

    @Test
    void anAlertIsToBeDecidedInFourteenDaysAndIsNobodysUntilSomeoneTakesIt() {
        assertEquals(new Duty(null, DUE, false), history.duty());

        happens(history.assign(after(1), ANA, ANA));

        assertEquals(ANA, history.duty().owner());
        assertTrue(history.assign(after(1), ANA, ANA).isEmpty(), "once is enough");
        happens(history.assign(after(2), ANA, null));
        assertEquals(null, history.duty().owner());
    }

    @Test
    void whatNobodyDecidesInTimeIsEscalatedOnce() {
        assertTrue(history.escalate(after(14)).isEmpty(), "the last day is in time");

        happens(history.escalate(after(15)));

        assertTrue(history.duty().escalated());
        assertTrue(history.escalate(after(16)).isEmpty());
        assertEquals(
                Optional.of(new EntryDetail.Due(DUE)), history.entries().get(1).detail(EntryDetail.Due.class));
    }

    @Test
    void movingTheDayTakesTheEscalationBackUntilThatDayPassesToo() {
        happens(history.escalate(after(15)));

        happens(history.moveDue(after(15), ANA, DUE.plusDays(10)));

        assertFalse(history.duty().escalated());
        assertFalse(Duty.isOverdue(history, after(24)));
        assertTrue(history.escalate(after(25)).isPresent());
    }

    @Test
    void aDecisionEndsTheWaiting() {
        happens(history.escalate(after(15)));

        happens(history.decide(after(16), ANA, Decision.WATCH, ""));

        assertFalse(history.duty().escalated());
        assertFalse(Duty.isOverdue(history, after(100)));
        refused(AlertRefused.Kind.DECIDED, () -> history.moveDue(after(17), ANA, DUE.plusDays(10)));
    }

    @Test
    void aDayThatIsPastOrFarAwayIsRefused() {
        refused(AlertRefused.Kind.DUE, () -> history.moveDue(after(3), ANA, LocalDate.parse("2026-05-06")));
        refused(AlertRefused.Kind.DUE, () -> history.moveDue(after(3), ANA, LocalDate.parse("2027-05-08")));
    }

    @Test
    void whatIsPartOfAnotherStoryIsDecidedThereAndIsNeverOverdue() {
        happens(history.merge(after(1), ANA, OTHER));

        assertEquals(AlertStatus.MERGED, history.status());
        assertTrue(history.escalate(after(100)).isEmpty());
        refused(AlertRefused.Kind.MERGED, () -> history.decide(after(2), ANA, Decision.ACT, ""));
        refused(AlertRefused.Kind.MERGED, () -> history.acknowledge(after(2), ANA));
        refused(AlertRefused.Kind.MERGED, () -> history.assign(after(2), ANA, ANA));

        happens(history.split(after(3), ANA));

        assertEquals(AlertStatus.OPEN, history.status());
        assertTrue(history.mergedInto().isEmpty());
        assertTrue(history.split(after(3), ANA).isEmpty());
    }

    @Test
    void aClosedAlertTakesRemarksButNoDecisionOwnerOrAction() {
        happens(Optional.of(AlertEntry.closed(after(5), Closing.BACK_TO_BEFORE)));

        refused(AlertRefused.Kind.CLOSED, () -> history.decide(after(6), ANA, Decision.ACT, ""));
        refused(AlertRefused.Kind.CLOSED, () -> history.assign(after(6), ANA, ANA));
        refused(AlertRefused.Kind.CLOSED, () -> history.merge(after(6), ANA, OTHER));
        refused(AlertRefused.Kind.CLOSED, () -> history.act(after(6), ANA, action()));
        refused(AlertRefused.Kind.COMMENT_MISSING, () -> history.comment(after(6), ANA, " "));
        assertEquals(
                "It was the school kitchen",
                history.comment(after(6), ANA, " It was the school kitchen ").reason());
    }

    @Test
    void anActionIsMeasuredOnItsDayAndEveryFourWeeksWhileItIsTooEarly() {
        Action action = action();
        happens(Optional.of(history.act(after(0), ANA, action)));
        Instant day = action.measureOn().atStartOfDay(java.time.ZoneOffset.UTC).toInstant();

        assertFalse(taken().isToBeMeasured(day.minus(Duration.ofDays(1))));
        assertTrue(taken().isToBeMeasured(day));
        happens(Optional.of(taken().measured(day, measured(Outcome.TOO_EARLY))));
        assertFalse(taken().isToBeMeasured(day.plus(Duration.ofDays(27))));
        assertTrue(taken().isToBeMeasured(day.plus(Duration.ofDays(28))));
        assertFalse(taken().isToBeMeasured(day.plus(Duration.ofDays(7 * 26))), "half a year is enough");
        happens(Optional.of(taken().measured(day.plus(Duration.ofDays(28)), measured(Outcome.HELPED))));

        assertEquals(Optional.of(Outcome.HELPED), taken().outcome());
        assertFalse(taken().isToBeMeasured(day.plus(Duration.ofDays(90))));
    }

    @Test
    void whatIsNotDoneAfterAllIsNotMeasured() {
        Action action = action();
        happens(Optional.of(history.act(after(0), ANA, action)));

        happens(history.drop(after(1), ANA, action.id(), "No van"));

        assertTrue(taken().dropped());
        assertFalse(taken().isToBeMeasured(after(400)));
        assertTrue(history.drop(after(2), ANA, action.id(), "").isEmpty());
        refused(AlertRefused.Kind.UNKNOWN_ACTION, () -> history.drop(after(2), ANA, OTHER, ""));
    }

    @Test
    void anActionNeedsAWordAndDaysInOrder() {
        LocalDate today = LocalDate.parse("2026-05-04");
        assertThrows(ActionRefused.class, () -> Action.planned(new Action.Wanted(" ", ANA, null, null, null), today));
        assertThrows(
                ActionRefused.class,
                () -> Action.planned(new Action.Wanted("Parcel", ANA, today, today.minusDays(1), null), today));
        assertThrows(
                ActionRefused.class, () -> Action.planned(new Action.Wanted("Parcel", ANA, today, null, today), today));
        assertThrows(
                ActionRefused.class,
                () -> Action.planned(new Action.Wanted("Parcel", ANA, today.plusYears(3), null, null), today));
        assertEquals(
                today.plusWeeks(8),
                Action.planned(new Action.Wanted("Parcel", ANA, null, null, null), today)
                        .measureOn());
    }

    private ActionTaken taken() {
        return history.actions().get(0);
    }

    private static Action action() {
        LocalDate today = LocalDate.parse("2026-05-04");
        return Action.planned(new Action.Wanted("A second parcel", ANA, null, null, null), today);
    }

    private static Measurement measured(Outcome outcome) {
        return new Measurement(outcome, Counted.NONE, Counted.NONE, 0, 0);
    }

    private void happens(Optional<AlertEntry> entry) {
        List<AlertEntry> entries = new ArrayList<>(history.entries());
        entries.add(entry.orElseThrow());
        history = new AlertHistory(entries);
    }

    private static void refused(AlertRefused.Kind kind, org.junit.jupiter.api.function.Executable deed) {
        assertEquals(kind, assertThrows(AlertRefused.class, deed).kind());
    }

    private static Instant after(int days) {
        return OPENED.plus(Duration.ofDays(days));
    }
}
