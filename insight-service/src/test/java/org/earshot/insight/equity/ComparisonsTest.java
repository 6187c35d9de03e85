package org.earshot.insight.equity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.earshot.insight.disclosure.Counted;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.equity.GapsView.Crossing;
import org.earshot.insight.equity.GapsView.GroupGap;
import org.earshot.insight.equity.GapsView.Trend;
import org.earshot.insight.equity.GapsView.Verdict;
import org.earshot.insight.equity.PeopleStore.CellWeek;
import org.earshot.insight.equity.PeopleStore.Seen;
import org.earshot.insight.family.CellCount;
import org.earshot.insight.family.History;
import org.earshot.insight.family.Place;
import org.earshot.insight.response.BucketCounts;
import org.earshot.insight.response.CellKey;
import org.junit.jupiter.api.Test;

class ComparisonsTest {
    private static final UUID ORGANIZATION = UUID.randomUUID();
    private static final UUID PROGRAM = UUID.randomUUID();
    private static final UUID NORTH = UUID.randomUUID();
    private static final UUID SOUTH = UUID.randomUUID();
    private static final Weeks HALF_A_YEAR = new Weeks(2876, 2899);
    private static final DisclosureGate GATE = DisclosureGate.of(10);

    private final List<CellCount> said = new ArrayList<>();

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
        assertTrue(missing >= 50 && missing <= 80 && missing % 5 == 0, "missing " + missing);
    }

    @Test
    void aGroupOfTooFewTellsNothing() {
        everyWeek(HALF_A_YEAR, NORTH, "en", 100, 30);
        everyWeek(new Weeks(2899, 2899), NORTH, "es", 9, 6);

        GroupGap spanish = gap("es", GapQuery.EVERYONE_ELSE);

        assertTrue(spanish.now().suppressed());
        assertNull(spanish.gap());
        assertNull(spanish.answersMissing(), "how many are missing would tell how many there are");
        assertEquals(Trend.UNKNOWN, spanish.trend());
    }

    @Test
    void theSameTenPeopleEveryWeekAreTenPeople() {
        everyWeek(HALF_A_YEAR, NORTH, "en", 5, 2);
        Told told = told();

        told.count(groups -> true, HALF_A_YEAR);
        Set<CellWeek> undecided = told.undecided();
        List<Seen> fiveOfThem = undecided.stream()
                .flatMap(at -> java.util.stream.IntStream.range(0, 5)
                        .mapToObj(i -> new Seen(at.cell(), at.week(), new UUID(0, i))))
                .toList();
        Counted counted = told.with(undecided, fiveOfThem).count(groups -> true, HALF_A_YEAR);

        assertEquals(24, undecided.size());
        assertEquals(new Counted(48, 120, 5), counted);
    }

    @Test
    void thePeopleOfAGroupThatIsLargeInAnyWeekAreNotLookedUp() {
        everyWeek(HALF_A_YEAR, NORTH, "en", 10, 2);
        Told told = told();

        Counted counted = told.count(groups -> true, HALF_A_YEAR);

        assertEquals(10, counted.people());
        assertEquals(Set.of(), told.undecided());
    }

    @Property(tries = 300)
    void neverMorePeopleAreClaimedThanThereAre(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 29) Integer> peopleByAnswer,
            @ForAll @IntRange(min = 5, max = 12) int threshold) {
        List<Seen> seen = new ArrayList<>();
        Set<List<Integer>> once = new HashSet<>();
        Map<Integer, Integer> weekly = new java.util.TreeMap<>();
        CellKey cell = cell(NORTH, "en");
        for (int i = 0; i < peopleByAnswer.size(); i++) {
            int week = 2890 + i % 7;
            if (once.add(List.of(week, peopleByAnswer.get(i)))) {
                seen.add(new Seen(cell.id(), week, new UUID(0, peopleByAnswer.get(i))));
                weekly.merge(week, 1, Integer::sum);
            }
        }
        weekly.forEach((week, asked) -> said.add(new CellCount(cell, week, new BucketCounts(asked, 0, 0, 0))));
        Told told = new Told(History.of(Place.organization(ORGANIZATION), said), DisclosureGate.of(threshold));
        long distinct = seen.stream().map(Seen::person).distinct().count();

        long before = told.count(groups -> true, HALF_A_YEAR).people();
        long after = told.with(told.undecided(), told.undecided().isEmpty() ? List.of() : seen)
                .count(groups -> true, HALF_A_YEAR)
                .people();

        assertTrue(before <= distinct && after <= distinct, before + " and " + after + " of " + distinct);
        assertEquals(distinct >= threshold, after >= threshold, "the gate decides as it would knowing everyone");
        said.clear();
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

        Cuts cuts = cuts();
        List<Crossing> crossings = new CrossingReading(cuts, (dimension, group) -> group, HALF_A_YEAR.later())
                .crossings("language", List.of(new Choice("site", "Site")), told().groups());

        assertFalse(crossings.isEmpty());
        assertTrue(crossings.stream()
                .noneMatch(crossing -> crossing.group().code().equals("es")
                        && crossing.otherGroup().code().equals(SOUTH.toString())));
    }

    private GroupGap gap(String group, String reference) {
        return new GapReading(
                        cuts(),
                        "language",
                        Objects.requireNonNull(told().groups().get("language")),
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

    private Cuts cuts() {
        return new Cuts(told(), GATE);
    }

    private Told told() {
        return new Told(History.of(Place.organization(ORGANIZATION), said), GATE);
    }

    private void everyWeek(Weeks weeks, UUID site, String language, long asked, long present) {
        for (int week = weeks.from(); week <= weeks.to(); week++) {
            said.add(new CellCount(cell(site, language), week, new BucketCounts(asked, present, 0, 0)));
        }
    }

    private static CellKey cell(UUID site, String language) {
        return new CellKey(PROGRAM, site, Map.of("language", language));
    }
}
