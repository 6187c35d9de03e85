package org.earshot.insight.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.earshot.contracts.event.ShiftEvent.Direction;
import org.earshot.contracts.policy.AlertPolicy;
import org.earshot.insight.directory.ListeningPolicy;
import org.earshot.insight.directory.Policies;
import org.earshot.insight.family.Estimate;
import org.earshot.insight.family.Family;
import org.earshot.insight.family.KnownShift;
import org.earshot.insight.family.Place;
import org.earshot.insight.shift.GroupRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AlertRuleTest {
    private static final int NOW = 2_900;
    private static final Instant MOMENT = Instant.parse("2026-11-23T12:00:00Z");
    private static final UUID PROGRAM = UUID.randomUUID();
    private static final Place ORGANIZATION = Place.organization(UUID.randomUUID());
    private static final Place SITE = Place.site(UUID.randomUUID());
    private static final Place OTHER_SITE = Place.site(UUID.randomUUID());
    private static final GroupRef SPANISH = new GroupRef("language", "es");
    private static final GroupRef ARABIC = new GroupRef("language", "ar");

    private final AlertRule rule = new AlertRule(
            new Story(Set.of(new Story.ProgramAtSite(PROGRAM, SITE.id()))),
            Policies.STANDARD,
            Ringing.FREELY,
            NOW,
            MOMENT);

    @Test
    void oneChangeThatShowsInEveryFamilyRingsOnceInTheWidestOfThoseThatHeardItFirst() {
        KnownShift everywhere = shift(ORGANIZATION, NOW, SPANISH);
        List<KnownShift> shifts =
                List.of(shift(SITE, NOW, null), everywhere, shift(Place.program(PROGRAM), NOW, SPANISH));

        assertEquals(List.of(everywhere), opened(rule.changes(shifts, List.of())));
    }

    @Test
    void theFamilyThatHeardItFirstRingsAndTheOthersJoin() {
        KnownShift atSite = shift(SITE, NOW - 2, SPANISH);

        assertEquals(List.of(atSite), opened(rule.changes(List.of(shift(ORGANIZATION, NOW, null), atSite), List.of())));
        assertEquals(
                List.of(),
                opened(rule.changes(List.of(shift(ORGANIZATION, NOW, null), atSite), List.of(alert(atSite)))));
    }

    @Test
    void differentGroupsOfADimensionAndPlacesWithoutCommonAnswersAreDifferentStories() {
        List<KnownShift> shifts =
                List.of(shift(SITE, NOW, SPANISH), shift(SITE, NOW, ARABIC), shift(OTHER_SITE, NOW, SPANISH));

        assertEquals(3, opened(rule.changes(shifts, List.of())).size());
    }

    @Test
    void anImportOfPastYearsTellsOnlyWhatIsOpenNow() {
        KnownShift longPast = shift(ORGANIZATION, NOW - 40, null);
        KnownShift ended = ended(shift(SITE, NOW - 3, null));

        assertEquals(List.of(), opened(rule.changes(List.of(longPast, ended), List.of())));
    }

    @Test
    void nothingRingsThatTooFewPeopleStandBehind() {
        KnownShift few = withPeople(shift(SITE, NOW, null), 9);

        assertEquals(List.of(), opened(rule.changes(List.of(few), List.of())));
    }

    @Test
    void anAlertIsClosedWhenItsShiftEndedOrIsAYearOld() {
        KnownShift back = ended(shift(SITE, NOW - 3, null));
        KnownShift old = shift(OTHER_SITE, NOW - 52, null);

        List<AlertChange> changes = rule.changes(List.of(back, old), List.of(alert(back), alert(old)));

        assertEquals(List.of("back-to-before", "new-normal"), reasons(changes));
    }

    @Test
    void anAlertWhoseEvidenceIsGoneStaysWhileItsWeekIsRunningAndIsClosedAfterIt() {
        Alert running = alert(shift(SITE, NOW, null));
        Alert past = alert(shift(OTHER_SITE, NOW - 1, null));

        List<AlertChange> changes = rule.changes(List.of(), List.of(running, past));

        assertEquals(List.of("no-longer-carried"), reasons(changes));
    }

    @Test
    void anAlertThatWasRaisedUnderAnotherBudgetStaysThoughItsShiftIsNotFoundAnyMore() {
        KnownShift shift = shift(SITE, NOW - 3, null);
        AlertHistory told =
                new AlertHistory(List.of(AlertEntry.told(MOMENT, AlertEntry.Kind.OPENED, shift.estimate())));
        RaisedUnder same = RaisedUnder.of(ListeningPolicy.STANDARD);
        RaisedUnder looser = RaisedUnder.of(ListeningPolicy.STANDARD.withBudget(26));

        assertEquals(
                List.of(),
                reasons(rule.changes(List.of(), List.of(new Alert(UUID.randomUUID(), shift, told, looser, null)))));
        assertEquals(
                List.of("no-longer-carried"),
                reasons(rule.changes(List.of(), List.of(new Alert(UUID.randomUUID(), shift, told, same, null)))));
    }

    @Test
    void ofAThemeNothingRingsThatTippedBeforeItsRuleWasDecidedOrWhileItIsSetAside() {
        List<KnownShift> shifts = List.of(shift(ORGANIZATION, NOW - 2, null));

        assertEquals(List.of(), opened(ringing(new Ringing(NOW - 1, false)).changes(shifts, List.of())));
        assertEquals(List.of(), opened(ringing(new Ringing(NOW - 2, true)).changes(shifts, List.of())));
        assertEquals(shifts, opened(ringing(new Ringing(NOW - 2, false)).changes(shifts, List.of())));
    }

    private static AlertRule ringing(Ringing ringing) {
        return new AlertRule(new Story(Set.of()), Policies.STANDARD, ringing, NOW, MOMENT);
    }

    @Test
    void aNeedThatThePolicyOfItsPlaceDoesNotWatchRingsNoOne() {
        AlertPolicy unwatched = new AlertPolicy(104.0, List.of("food-insecurity"), List.of(), List.of(), false);
        ListeningPolicy ofProgram = new ListeningPolicy(AlertPolicy.STANDARD, 10, 1, PROGRAM);
        AlertRule quiet = new AlertRule(
                new Story(Set.of()),
                new Policies(new ListeningPolicy(unwatched, 10, 1, null), Map.of(PROGRAM, ofProgram)),
                Ringing.FREELY,
                NOW,
                MOMENT);
        KnownShift atProgram = shift(Place.program(PROGRAM), NOW, null);

        assertEquals(
                List.of(atProgram),
                opened(quiet.changes(List.of(shift(ORGANIZATION, NOW, null), atProgram), List.of())));
    }

    @Test
    void anAlertGoesOnWithTheShiftThatItsFamilyNowFinds() {
        KnownShift redated = shift(SITE, NOW, null, NOW - 6);
        Alert alert = alert(shift(SITE, NOW - 1, null, NOW - 4));

        List<AlertChange> changes = rule.changes(List.of(redated), List.of(alert));

        assertEquals(1, changes.size());
        assertEquals(redated, changes.get(0).alert().shift());
        assertEquals(alert.id(), changes.get(0).alert().id());
    }

    @Test
    void onlyNewsIsAddedToTheHistory() {
        KnownShift told = shift(SITE, NOW, null);
        KnownShift hardlyMoved = withAfter(told, 0.525);
        KnownShift moved = withAfter(told, 0.58);

        assertEquals(
                null,
                rule.changes(List.of(hardlyMoved), List.of(alert(told))).get(0).entry());
        assertEquals(
                AlertEntry.Kind.RE_ESTIMATED,
                Objects.requireNonNull(rule.changes(List.of(moved), List.of(alert(told)))
                                .get(0)
                                .entry())
                        .kind());
    }

    @Test
    void decidingNeedsAReasonToDeclineAndAnOpenAlert() {
        AlertHistory open = alert(shift(SITE, NOW, null)).history();
        UUID by = UUID.randomUUID();

        assertEquals(
                AlertRefused.Kind.REASON_MISSING,
                assertThrows(AlertRefused.class, () -> open.decide(MOMENT, by, Decision.DECLINE, " "))
                        .kind());
        assertTrue(open.decide(MOMENT, by, Decision.ACT, "").isPresent());
        AlertHistory closed = new AlertHistory(List.of(AlertEntry.closed(MOMENT, Closing.BACK_TO_BEFORE)));
        assertEquals(
                AlertRefused.Kind.CLOSED,
                assertThrows(AlertRefused.class, () -> closed.acknowledge(MOMENT, by))
                        .kind());
    }

    private static List<KnownShift> opened(List<AlertChange> changes) {
        return changes.stream()
                .filter(AlertChange::opened)
                .map(change -> change.alert().shift())
                .toList();
    }

    private static List<String> reasons(List<AlertChange> changes) {
        return changes.stream()
                .map(AlertChange::entry)
                .filter(Objects::nonNull)
                .map(AlertEntry::reason)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Alert alert(KnownShift shift) {
        AlertEntry opened = AlertEntry.told(MOMENT, AlertEntry.Kind.OPENED, shift.estimate());
        return new Alert(UUID.randomUUID(), shift, new AlertHistory(List.of(opened)));
    }

    private static KnownShift shift(Place place, int alertedWeek, @Nullable GroupRef group) {
        return shift(place, alertedWeek, group, alertedWeek - 2);
    }

    private static KnownShift shift(Place place, int alertedWeek, @Nullable GroupRef group, int onset) {
        return new KnownShift(
                UUID.randomUUID(),
                new Family("food-insecurity", place),
                Direction.UP,
                onset,
                alertedWeek,
                false,
                group,
                new Estimate(0.31, 0.52, 0.12, 0.30, 214, 180, 0.20, 0.01));
    }

    private static KnownShift ended(KnownShift shift) {
        return new KnownShift(
                shift.id(),
                shift.family(),
                shift.direction(),
                shift.onset(),
                shift.alertedWeek(),
                true,
                shift.group(),
                shift.estimate());
    }

    private static KnownShift withPeople(KnownShift shift, long people) {
        return with(shift, new Estimate(0.31, 0.52, 0.12, 0.30, 214, people, 0.20, 0.01));
    }

    private static KnownShift withAfter(KnownShift shift, double after) {
        return with(shift, new Estimate(0.31, after, 0.12, 0.30, 214, 180, 0.20, 0.01));
    }

    private static KnownShift with(KnownShift shift, Estimate estimate) {
        return new KnownShift(
                shift.id(),
                shift.family(),
                shift.direction(),
                shift.onset(),
                shift.alertedWeek(),
                shift.ended(),
                shift.group(),
                estimate);
    }
}
