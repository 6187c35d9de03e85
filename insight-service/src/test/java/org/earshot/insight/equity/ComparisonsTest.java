package org.earshot.insight.equity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.equity.GapsView.Crossing;
import org.earshot.insight.equity.GapsView.GroupGap;
import org.earshot.insight.equity.GapsView.Trend;
import org.earshot.insight.equity.GapsView.Verdict;
import org.earshot.insight.family.CellCount;
import org.earshot.insight.family.Place;
import org.earshot.insight.release.ReleasesInMemory;
import org.earshot.insight.release.Releasing;
import org.earshot.insight.response.BucketCounts;
import org.earshot.insight.response.CellKey;
import org.earshot.insight.shift.GroupRef;
import org.junit.jupiter.api.Test;

class ComparisonsTest {
    private static final UUID ORGANIZATION = UUID.randomUUID();
    private static final UUID PROGRAM = UUID.randomUUID();
    private static final UUID NORTH = UUID.randomUUID();
    private static final UUID SOUTH = UUID.randomUUID();
    private static final Weeks HALF_A_YEAR = new Weeks(2876, 2899);
    private static final DisclosureGate GATE = DisclosureGate.of(10);
    private static final GroupRef SPANISH = new GroupRef("language", "es");
    private static final GroupRef YOUNG = new GroupRef("age", "young");

    private final List<CellCount> said = new ArrayList<>();
    private final ReleasesInMemory releases = new ReleasesInMemory();

    @Test
    void aGapThatWidensIsFlaggedThoughTheAverageImproves() {
        everyWeek(HALF_A_YEAR.earlier(), NORTH, "en", 100, 40);
        everyWeek(HALF_A_YEAR.earlier(), NORTH, "es", 20, 9);
        everyWeek(HALF_A_YEAR.later(), NORTH, "en", 100, 25);
        everyWeek(HALF_A_YEAR.later(), NORTH, "es", 20, 12);

        GroupGap spanish = gap("es", GapQuery.EVERYONE_ELSE);

        Cuts cuts = cuts();
        assertTrue(share(cuts, HALF_A_YEAR.later()) < share(cuts, HALF_A_YEAR.earlier()), "the average improves");
        assertEquals(Trend.WIDENING, spanish.trend());
        assertTrue(spanish.clear());
        assertEquals(.35, Objects.requireNonNull(spanish.gap()).by(), 1e-9);
        assertEquals(6, spanish.periods().size());
        assertNull(spanish.answersMissing(), "240 answers tell it well enough");
    }

    @Test
    void aGapThatStaysIsNotFlagged() {
        everyWeek(HALF_A_YEAR, NORTH, "en", 100, 30);
        everyWeek(HALF_A_YEAR, NORTH, "es", 20, 10);

        assertEquals(Trend.STEADY, gap("es", GapQuery.EVERYONE_ELSE).trend());
    }

    @Test
    void theReferenceMayBeAGroupAndHasNoGapItself() {
        everyWeek(HALF_A_YEAR, NORTH, "en", 100, 30);
        everyWeek(HALF_A_YEAR, NORTH, "es", 20, 10);
        everyWeek(HALF_A_YEAR, NORTH, "ar", 20, 4);

        assertEquals(.2, Objects.requireNonNull(gap("es", "en").gap()).by(), 1e-9);
        assertNull(gap("en", "en").gap());
        assertFalse(gap("en", "en").clear());
    }

    @Test
    void aSmallGroupIsToldHowManyMoreAnswersWouldDo() {
        everyWeek(HALF_A_YEAR, NORTH, "en", 100, 30);
        everyWeek(new Weeks(2898, 2899), NORTH, "es", 15, 6);

        GroupGap spanish = gap("es", GapQuery.EVERYONE_ELSE);

        Long missing = Objects.requireNonNull(spanish.answersMissing());
        assertTrue(missing >= 50 && missing <= 100 && missing % 5 == 0, "missing " + missing);
    }

    @Test
    void aGroupOfTooFewTellsNothing() {
        everyWeek(HALF_A_YEAR, NORTH, "en", 100, 30);
        everyWeek(new Weeks(2899, 2899), NORTH, "es", 9, 6);

        assertEquals(
                Set.of("en"),
                Objects.requireNonNull(cuts().groups(HALF_A_YEAR).get("language")),
                "how many are missing would tell how many there are");
    }

    @Test
    void aSmallGroupIsComparedWhereFourWeeksOfItAreTold() {
        everyWeek(HALF_A_YEAR, NORTH, "en", 40, 10);
        everyWeek(HALF_A_YEAR, NORTH, "es", 4, 2);

        GroupGap spanish = gap("es", GapQuery.EVERYONE_ELSE);

        assertEquals(48, Objects.requireNonNull(spanish.now().answers()));
        assertEquals(.25, Objects.requireNonNull(spanish.gap()).by(), 1e-9);
    }

    @Test
    void oneMoreAnswerMovesNoFigureOfAComparison() {
        everyWeek(HALF_A_YEAR, NORTH, "en", 40, 10);
        everyWeek(HALF_A_YEAR, SOUTH, "es", 40, 20);
        GroupGap before = gap("es", GapQuery.EVERYONE_ELSE);
        List<Crossing> crossingsBefore = crossings();

        everyWeek(new Weeks(2895, 2895), SOUTH, "es", 1, 1);

        assertEquals(before, gap("es", GapQuery.EVERYONE_ELSE));
        assertEquals(crossingsBefore, crossings());
    }

    @Test
    void peopleOfTwoGroupsAreToldOfFourWeeks() {
        everyWeekByAge(20);

        assertEquals(480, cuts().crossing(YOUNG, SPANISH, HALF_A_YEAR).answers());
        assertEquals(1440, cuts().outside(SPANISH, YOUNG, HALF_A_YEAR).answers());
    }

    @Test
    void peopleOfTwoGroupsAreNotToldWhereTheRestOfOneOfThemIsFew() {
        everyWeekByAge(1);

        assertTrue(cuts().crossing(SPANISH, new GroupRef("age", "old"), HALF_A_YEAR)
                .suppressed());
        assertTrue(
                cuts().crossing(SPANISH, YOUNG, HALF_A_YEAR).suppressed(),
                "without them the four old ones of each four weeks are left of the Spanish speakers");
    }

    /** Twenty of each language and age, but for old people speaking Spanish. */
    private void everyWeekByAge(int oldSpanish) {
        for (int week = HALF_A_YEAR.from(); week <= HALF_A_YEAR.to(); week++) {
            said(week, Map.of("language", "es", "age", "young"), 20, 10);
            said(week, Map.of("language", "es", "age", "old"), oldSpanish, 0);
            said(week, Map.of("language", "en", "age", "young"), 20, 5);
            said(week, Map.of("language", "en", "age", "old"), 20, 5);
        }
    }

    @Test
    void aGapThatComesFromWhereGroupsAreIsReversedWithinPlaces() {
        // As the kidney stones: within either site fewer Spanish speakers say so, of all of them more.
        everyWeek(HALF_A_YEAR.later(), NORTH, "es", 87, 6);
        everyWeek(HALF_A_YEAR.later(), NORTH, "en", 270, 36);
        everyWeek(HALF_A_YEAR.later(), SOUTH, "es", 263, 71);
        everyWeek(HALF_A_YEAR.later(), SOUTH, "en", 80, 25);

        var within = new WithinReading(cuts(), (dimension, group) -> group, HALF_A_YEAR.later())
                .look(
                        "language",
                        new Choice("es", "es"),
                        GapQuery.EVERYONE_ELSE,
                        new Choice("site", "Site"),
                        new TreeSet<>(Set.of(NORTH.toString(), SOUTH.toString())))
                .orElseThrow();

        assertEquals(Verdict.REVERSED, within.verdict());
        assertTrue(within.overall().by() > 0 && within.pooled().by() < 0);
        assertEquals(2, within.strata().size());
    }

    @Test
    void aCrossingIsShownOnlyWhereEnoughPeopleAreInIt() {
        everyWeek(HALF_A_YEAR.later(), NORTH, "es", 30, 10);
        everyWeek(HALF_A_YEAR.later(), NORTH, "en", 30, 10);
        everyWeek(HALF_A_YEAR.later(), SOUTH, "en", 30, 3);
        everyWeek(new Weeks(2899, 2899), SOUTH, "es", 4, 4);

        List<Crossing> crossings = crossings();

        assertFalse(crossings.isEmpty());
        assertTrue(crossings.stream()
                .noneMatch(crossing -> crossing.group().code().equals("es")
                        && crossing.otherGroup().code().equals(SOUTH.toString())));
    }

    private List<Crossing> crossings() {
        Cuts cuts = cuts();
        return new CrossingReading(cuts, (dimension, group) -> group, HALF_A_YEAR.later())
                .crossings("language", List.of(new Choice("site", "Site")), cuts.groups(HALF_A_YEAR));
    }

    private GroupGap gap(String group, String reference) {
        Cuts cuts = cuts();
        return new GapReading(
                        cuts,
                        "language",
                        Objects.requireNonNull(cuts.groups(HALF_A_YEAR).get("language")),
                        reference,
                        (dimension, name) -> name)
                .gaps(HALF_A_YEAR).stream()
                        .filter(gap -> gap.group().code().equals(group))
                        .findFirst()
                        .orElseThrow();
    }

    private static double share(Cuts cuts, Weeks weeks) {
        Double share = cuts.everyone(weeks).share();
        assertNotNull(share);
        return share;
    }

    /** What is told by now of what was said. */
    private Cuts cuts() {
        new Releasing(releases).tell(ORGANIZATION, "food", said, HALF_A_YEAR.from(), HALF_A_YEAR.to() + 1, 10);
        return new Cuts(
                releases.told(ORGANIZATION, "food", HALF_A_YEAR.from()), Place.organization(ORGANIZATION), GATE);
    }

    private void everyWeek(Weeks weeks, UUID site, String language, long asked, long present) {
        for (int week = weeks.from(); week <= weeks.to(); week++) {
            said(week, site, Map.of("language", language), asked, present);
        }
    }

    private void said(int week, Map<String, String> groups, long asked, long present) {
        said(week, NORTH, groups, asked, present);
    }

    private void said(int week, UUID site, Map<String, String> groups, long asked, long present) {
        said.add(new CellCount(new CellKey(PROGRAM, site, groups), week, new BucketCounts(asked, present, 0, 0)));
    }
}
