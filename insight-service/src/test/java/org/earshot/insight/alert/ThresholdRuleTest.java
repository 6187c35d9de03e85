package org.earshot.insight.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.earshot.contracts.policy.AlertPolicy;
import org.earshot.contracts.policy.OwnThreshold;
import org.earshot.insight.directory.ListeningPolicy;
import org.earshot.insight.directory.Policies;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.family.CellCount;
import org.earshot.insight.family.Place;
import org.earshot.insight.release.ReleasesInMemory;
import org.earshot.insight.release.Releasing;
import org.earshot.insight.release.Told;
import org.earshot.insight.response.BucketCounts;
import org.earshot.insight.response.CellKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ThresholdRuleTest {
    private static final String FOOD = "food-insecurity";
    private static final int NOW = 2_900;
    private static final Instant MOMENT = Instant.parse("2026-11-24T12:00:00Z");
    private static final UUID ORGANIZATION = UUID.randomUUID();
    private static final UUID PROGRAM = UUID.randomUUID();
    private static final UUID SITE = UUID.randomUUID();
    private static final OwnThreshold THIRTY = line(null, null, 0.3);

    private final List<CellCount> counts = new ArrayList<>();

    @Test
    void aClosedWeekAboveTheLineRingsWithItsFiguresFromTheVeryFirstWeekOn() {
        week(NOW - 1, "en", 50, 20);

        AlertChange opened = only(rule(THIRTY).changes(List.of()));

        assertTrue(opened.opened());
        assertEquals(THIRTY, opened.alert().threshold());
        assertEquals(NOW - 1, opened.alert().shift().onset());
        assertEquals(
                Place.organization(ORGANIZATION),
                opened.alert().shift().family().place());
        assertEquals(0.3, opened.alert().shift().estimate().before());
        assertEquals(0.4, opened.alert().shift().estimate().after());
        assertEquals(50, opened.alert().shift().estimate().people());
        assertEquals(RaisedUnder.of(policy(THIRTY)), opened.alert().raisedUnder());
    }

    @Test
    void aWeekAtTheLineOrOfTooFewPeopleRingsNoOne() {
        week(NOW - 1, "en", 50, 15);
        assertEquals(List.of(), rule(THIRTY).changes(List.of()));

        counts.clear();
        week(NOW - 1, "en", 19, 19);
        assertEquals(List.of(), rule(THIRTY).changes(List.of()));
    }

    @Test
    void theRunningWeekRingsOnlyWhenItsWholeIntervalIsAboveTheLine() {
        week(NOW, "en", 50, 20);
        assertEquals(List.of(), rule(THIRTY).changes(List.of()));

        week(NOW, "en", 50, 30);
        assertEquals(NOW, only(rule(THIRTY).changes(List.of())).alert().shift().alertedWeek());
    }

    @Test
    void whatRangDoesNotRingAgainWhileItStaysAboveAndIsClosedByAClosedWeekThatIsNot() {
        week(NOW - 1, "en", 50, 20);
        Alert open = only(rule(THIRTY).changes(List.of())).alert().with(told());

        AlertChange stays = only(rule(THIRTY).changes(List.of(open)));
        assertEquals(null, stays.entry());

        counts.clear();
        week(NOW - 1, "en", 50, 10);
        AlertChange closed = only(rule(THIRTY).changes(List.of(open)));
        assertEquals("within-threshold", Objects.requireNonNull(closed.entry()).reason());
    }

    @Test
    void aQuietOrAHardlyAnsweredWeekClosesNothing() {
        week(NOW - 1, "en", 50, 20);
        Alert open = only(rule(THIRTY).changes(List.of())).alert().with(told());
        counts.clear();
        week(NOW - 1, "en", 8, 0);

        assertEquals(null, only(rule(THIRTY).changes(List.of(open))).entry());
    }

    @Test
    void anAlertKeepsTheLineThatItWasRaisedWith() {
        week(NOW - 1, "en", 50, 20);
        Alert open = only(rule(THIRTY).changes(List.of())).alert().with(told());

        assertEquals(null, only(rule().changes(List.of(open))).entry());
        assertEquals(
                null, only(rule(line(null, null, 0.9)).changes(List.of(open))).entry());
    }

    @Test
    void aGroupThatCouldBeHadBySubtractionIsHeldBack() {
        week(NOW - 1, "es", 25, 20);
        week(NOW - 1, "en", 8, 1);
        assertEquals(List.of(), rule(line(null, "es", 0.3)).changes(List.of()));

        week(NOW - 1, "en", 20, 1);
        AlertChange opened = only(rule(line(null, "es", 0.3)).changes(List.of()));
        assertEquals(0.8, opened.alert().shift().estimate().after());
    }

    @Test
    void aLineCanBeAboutAProgramOrASite() {
        week(NOW - 1, "en", 50, 20);

        assertEquals(
                List.of(Place.program(PROGRAM), Place.site(SITE)),
                rule(line(PROGRAM, null, 0.3), line(SITE, null, 0.3)).changes(List.of()).stream()
                        .map(change -> change.alert().shift().family().place())
                        .toList());
    }

    @Test
    void aProgramWithAPolicyOfItsOwnHasItsOwnLinesOnly() {
        week(NOW - 1, "en", 50, 20);
        ListeningPolicy ofProgram = new ListeningPolicy(
                AlertPolicy.STANDARD.withThresholds(List.of(line(null, null, 0.35))), 10, 2, PROGRAM);
        Policies policies = new Policies(policy(line(PROGRAM, null, 0.3)), Map.of(PROGRAM, ofProgram));

        AlertChange opened = only(rule(policies).changes(List.of()));

        assertEquals(Place.program(PROGRAM), opened.alert().shift().family().place());
        assertEquals(0.35, opened.alert().shift().estimate().before());
        assertEquals(RaisedUnder.of(ofProgram), opened.alert().raisedUnder());
    }

    private ThresholdRule rule(OwnThreshold... lines) {
        return rule(new Policies(policy(lines), Map.of()));
    }

    private ThresholdRule rule(Policies policies) {
        Told told = new Releasing(new ReleasesInMemory()).tell(ORGANIZATION, FOOD, counts, 0, NOW + 1, 10);
        return new ThresholdRule(
                ORGANIZATION, FOOD, policies, new WeekShares(counts, told, DisclosureGate.of(10), NOW), MOMENT);
    }

    private static ListeningPolicy policy(OwnThreshold... lines) {
        return new ListeningPolicy(AlertPolicy.STANDARD.withThresholds(List.of(lines)), 10, 7, null);
    }

    private static OwnThreshold line(@Nullable UUID place, @Nullable String language, double share) {
        return new OwnThreshold(FOOD, place, language == null ? null : "language", language, share, 20);
    }

    private AlertHistory told() {
        return new AlertHistory(List.of(AlertEntry.told(
                MOMENT,
                AlertEntry.Kind.OPENED,
                only(rule(THIRTY).changes(List.of())).alert().shift().estimate())));
    }

    private void week(int week, String language, int asked, int present) {
        CellKey cell = new CellKey(PROGRAM, SITE, Map.of("language", language));
        counts.add(new CellCount(cell, week, new BucketCounts(asked, present, 0, 0)));
    }

    private static AlertChange only(List<AlertChange> changes) {
        assertEquals(1, changes.size(), changes.toString());
        return changes.get(0);
    }
}
