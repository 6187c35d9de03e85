package org.earshot.insight.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.earshot.insight.family.CellCount;
import org.earshot.insight.family.History;
import org.earshot.insight.family.Place;
import org.earshot.insight.response.BucketCounts;
import org.earshot.insight.response.CellKey;
import org.earshot.insight.shift.ClosedWeek;
import org.earshot.insight.shift.Detector;
import org.earshot.insight.shift.Evaluation;
import org.earshot.insight.shift.FamilyHistory;
import org.earshot.insight.shift.Policy;
import org.junit.jupiter.api.Test;

/** Kept weeks rest on the dimensions that were looked at: a policy that looks at others never takes them up. */
class WatchedDimensionsTest {
    private static final int NOW = 2_900;
    private static final UUID ORGANIZATION = UUID.randomUUID();
    private static final UUID PROGRAM = UUID.randomUUID();
    private static final UUID SITE = UUID.randomUUID();

    private final Detector detector = new Detector(Policy.standard(3));

    @Test
    void cellsThatOnlyALeftOutDimensionToldApartAreOne() {
        FamilyHistory all = history().forDetector(Set.of());
        FamilyHistory without = history().forDetector(Set.of(), Set.of("age-band"));

        assertEquals(4, all.cells().size());
        assertEquals(2, without.cells().size());
        assertEquals(Set.of("language"), without.cells().get(0).groups().keySet());
        assertEquals(asked(all), asked(without));
    }

    @Test
    void aChangeOfDimensionsThrowsTheKeptWeeksAway() {
        List<ClosedWeek> kept = kept(Set.of());
        FamilyHistory without = history().forDetector(Set.of(), Set.of("age-band"));

        Evaluation resumed = detector.resume(without, NOW, kept).evaluation();

        assertEquals(detector.evaluate(without, NOW), resumed);
        assertEquals(
                Integer.MIN_VALUE, detector.resume(without, NOW, kept).keeping().unchangedUpTo());
        assertNotEquals(detector.evaluate(history().forDetector(Set.of()), NOW).weeks(), resumed.weeks());
    }

    @Test
    void leavingOutADimensionThatNobodyStatedChangesNothing() {
        List<ClosedWeek> kept = kept(Set.of());

        assertEquals(
                Integer.MAX_VALUE,
                detector.resume(history().forDetector(Set.of(), Set.of("shoe-size")), NOW, kept)
                        .keeping()
                        .unchangedUpTo());
    }

    private List<ClosedWeek> kept(Set<String> leftOut) {
        return detector.resume(history().forDetector(Set.of(), leftOut), NOW, List.of())
                .keeping()
                .of(List.of());
    }

    private static long asked(FamilyHistory history) {
        return history.buckets().stream().mapToLong(bucket -> bucket.asked()).sum();
    }

    private static History history() {
        Random random = new Random(3);
        List<CellCount> counts = new ArrayList<>();
        for (int week = NOW - 30; week <= NOW; week++) {
            for (String language : List.of("en", "es")) {
                for (String age : List.of("young", "old")) {
                    int asked = 10 + random.nextInt(5);
                    int present = random.nextInt(age.equals("young") ? 8 : 3);
                    CellKey cell = new CellKey(PROGRAM, SITE, Map.of("language", language, "age-band", age));
                    counts.add(new CellCount(cell, week, new BucketCounts(asked, present, 0, 0)));
                }
            }
        }
        return History.of(Place.organization(ORGANIZATION), counts);
    }
}
