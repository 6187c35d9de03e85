package org.earshot.insight.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.earshot.insight.disclosure.Counted;
import org.earshot.insight.family.CellCount;
import org.earshot.insight.family.Place;
import org.earshot.insight.response.BucketCounts;
import org.earshot.insight.response.CellKey;
import org.earshot.insight.shift.GroupRef;
import org.junit.jupiter.api.Test;

class ReleasingTest {
    private static final UUID ORGANIZATION = new UUID(1, 1);
    private static final UUID PROGRAM = new UUID(2, 2);
    private static final UUID NORTH = new UUID(3, 1);
    private static final UUID SOUTH = new UUID(3, 2);
    private static final Line EVERYONE = Line.of(Place.organization(ORGANIZATION));
    private static final Line AT_NORTH = Line.of(Place.site(NORTH));
    private static final Line AT_SOUTH = Line.of(Place.site(SOUTH));
    private static final int WEEK = 2900;

    private final ReleasesInMemory store = new ReleasesInMemory();
    private final Releasing releasing = new Releasing(store);
    private final Map<CellKey, Map<Integer, Integer>> answers = new HashMap<>();

    @Test
    void theRunningWeekIsToldInStepsOfTen() {
        List<Long> shown = new ArrayList<>();
        for (int i = 1; i <= 45; i++) {
            shown.add(answered(WEEK, NORTH, "en", 1)
                    .week(EVERYONE, WEEK)
                    .map(Counted::answers)
                    .orElse(0L));
        }

        assertEquals(List.of(0L, 10L, 20L, 30L), shown.stream().distinct().toList());
        assertEquals(10, shown.get(19));
        assertEquals(30, shown.get(39));
    }

    @Test
    void placesOfTheRunningWeekAreToldInStridesAndTogether() {
        List<List<Long>> shown = new ArrayList<>();
        for (int i = 1; i <= 400; i++) {
            Told told = answered(WEEK, i % 2 == 0 ? NORTH : SOUTH, "en", 1);
            shown.add(Stream.of(EVERYONE, AT_NORTH, AT_SOUTH)
                    .map(line -> told.week(line, WEEK).map(Counted::answers).orElse(0L))
                    .toList());
        }

        assertEquals(List.of(50L, 20L, 20L), shown.get(60));
        assertEquals(List.of(390L, 150L, 150L), shown.get(399));
        assertEquals(400, answers(look(WEEK + 1)));
    }

    @Test
    void eachOfTwentyPlacesIsToldBeforeTheWeekIsOver() {
        Told told = Told.NOTHING;
        for (int i = 0; i < 2_000; i++) {
            told = answered(WEEK, new UUID(3, i % 20), i % 3 == 0 ? "es" : "en", 1);
        }

        for (int site = 0; site < 20; site++) {
            long answers = told.week(Line.of(Place.site(new UUID(3, site))), WEEK)
                    .map(Counted::answers)
                    .orElse(0L);
            assertTrue(answers >= 50, "site " + site + ": " + answers);
        }
        assertTrue(told.week(spanish(), WEEK).orElseThrow().answers() > 300);
    }

    private static long answers(Told told) {
        return told.week(AT_NORTH, WEEK).orElseThrow().answers()
                + told.week(AT_SOUTH, WEEK).orElseThrow().answers();
    }

    @Test
    void aWeekThatIsOverIsToldInFullWhateverWasToldOfItBefore() {
        for (int i = 0; i < 53; i++) {
            answered(WEEK, i % 4 == 0 ? NORTH : SOUTH, i % 3 == 0 ? "es" : "en", 1);
        }

        Told told = look(WEEK + 1);

        assertEquals(Optional.of(53L), told.week(EVERYONE, WEEK).map(Counted::answers));
        assertEquals(Optional.of(14L), told.week(AT_NORTH, WEEK).map(Counted::answers));
        assertEquals(Optional.of(39L), told.week(AT_SOUTH, WEEK).map(Counted::answers));
        assertEquals(Optional.of(18L), told.week(spanish(), WEEK).map(Counted::answers));
    }

    @Test
    void aGroupTooSmallForAWeekIsToldOfFourWeeks() {
        for (int week = WEEK; week < WEEK + 4; week++) {
            answered(week, NORTH, "en", 30);
            answered(week, NORTH, "es", 4);
        }

        Told told = look(WEEK + 4);

        assertEquals(Optional.empty(), told.week(spanish(), WEEK));
        assertEquals(16, told.over(spanish(), WEEK, WEEK + 3).answers());
        assertEquals(136, told.over(EVERYONE, WEEK, WEEK + 3).answers());
    }

    @Test
    void smallGroupsAreToldTogetherAsOthers() {
        answered(WEEK, NORTH, "en", 40);
        answered(WEEK, NORTH, "es", 20);
        answered(WEEK, NORTH, "so", 6);
        answered(WEEK, NORTH, "ar", 5);

        Told told = look(WEEK + 1);

        List<Line> shown = told.groups(Place.organization(ORGANIZATION), WEEK, WEEK).stream()
                .filter(group -> group.dimension().equals("language"))
                .map(group -> Line.of(Place.organization(ORGANIZATION), group))
                .toList();
        assertEquals(2, shown.size());
        assertEquals(11, told.rest(EVERYONE, shown, WEEK, WEEK).answers());
    }

    @Test
    void oneLateAnswerMovesNothing() {
        answered(WEEK, NORTH, "en", 30);
        Told before = look(WEEK + 1);

        Told after = answered(WEEK, NORTH, "en", 1, WEEK + 1);

        assertEquals(before.week(EVERYONE, WEEK), after.week(EVERYONE, WEEK));
        assertTrue(after.week(EVERYONE, WEEK).isPresent());
    }

    @Test
    void aWeekThatIsOverIsToldOnceAllOfAnImportHasArrived() {
        arrives(53);

        Releasing.Telling halfWay = look(WEEK + 1, print -> true);
        assertTrue(halfWay.waiting());
        assertEquals(Optional.empty(), halfWay.told().week(EVERYONE, WEEK));

        arrives(4);
        Releasing.Telling whole = look(WEEK + 1, print -> false);
        assertFalse(whole.waiting());
        assertEquals(Optional.of(57L), whole.told().week(EVERYONE, WEEK).map(Counted::answers));
    }

    @Test
    void aWeekThatClosesWaitsForNobody() {
        arrives(53);
        look(WEEK, print -> true);

        Releasing.Telling closed = look(WEEK + 1, print -> true);

        assertFalse(closed.waiting());
        assertEquals(Optional.of(53L), closed.told().week(EVERYONE, WEEK).map(Counted::answers));
    }

    private void arrives(int people) {
        answers.computeIfAbsent(new CellKey(PROGRAM, NORTH, Map.of("language", "en")), any -> new HashMap<>())
                .merge(WEEK, people, Integer::sum);
    }

    private static Line spanish() {
        return new Line(Place.organization(ORGANIZATION), new GroupRef("language", "es"));
    }

    private Told answered(int week, UUID site, String language, int people) {
        return answered(week, site, language, people, week);
    }

    private Told answered(int week, UUID site, String language, int people, int running) {
        answers.computeIfAbsent(new CellKey(PROGRAM, site, Map.of("language", language)), any -> new HashMap<>())
                .merge(week, people, Integer::sum);
        return look(running);
    }

    private Told look(int running) {
        look(running, print -> false);
        return store.told(ORGANIZATION, "food", WEEK);
    }

    private Releasing.Telling look(int running, LongPredicate arriving) {
        List<CellCount> counts = new ArrayList<>();
        answers.forEach((cell, weeks) -> weeks.forEach(
                (week, asked) -> counts.add(new CellCount(cell, week, new BucketCounts(asked, 0, 0, 0)))));
        return releasing.tell(ORGANIZATION, "food", counts, WEEK, running, 10, arriving);
    }
}
