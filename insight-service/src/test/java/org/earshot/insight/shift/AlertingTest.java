package org.earshot.insight.shift;

import static org.earshot.insight.shift.SimulatedFamily.FIRST_WEEK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Ten weeks of 20 English and 20 Spanish answers; 4 of 20 are expected, and the last five weeks tell what a test says. */
class AlertingTest {
    private static final int WEEKS = 10;
    private static final int SPANISH = 2;
    private static final List<Cell> CELLS =
            List.of(new Cell(0, Map.of("language", "en")), new Cell(1, Map.of("language", "es")));

    private final Accumulator spanishLeads = new Accumulator(3);

    AlertingTest() {
        spanishLeads.watch(SPANISH);
        spanishLeads.add(0, new double[] {1, 1, 1});
        spanishLeads.add(SPANISH, new double[] {400, 400, 400});
    }

    @Test
    void a_group_that_alone_tells_more_is_named() {
        FoundShift shift = Objects.requireNonNull(look(4, 10, Policy.standard(1)));

        assertEquals(new GroupRef("language", "es"), shift.part().group());
        assertEquals(FIRST_WEEK + 5, shift.onset());
    }

    @Test
    void everyone_is_named_where_the_others_tell_more_too_though_the_group_leads() {
        FoundShift shift = Objects.requireNonNull(look(7, 10, Policy.standard(1)));

        assertNull(shift.part().group());
        assertEquals(FIRST_WEEK + 5, shift.onset());
    }

    @Test
    void the_evidence_of_more_families_must_be_stronger() {
        assertNull(look(4, 10, Policy.standard(500)));
    }

    @Test
    void a_part_that_rests_on_too_few_people_is_not_told() {
        assertNull(look(4, 10, new Policy(1, 104, 101, 3, Measure.SHARE)));
        assertNull(look(4, 10, new Policy(1, 104, 10, 51, Measure.SHARE)));
    }

    @Test
    void a_fall_to_nobody_rests_on_those_who_do_not_tell_of_the_need() {
        Tally nobody = new Tally(20, 0, 0, 0, 20);
        Tally everybody = new Tally(20, 20, 20, 20, 20);

        assertEquals(true, Alerting.mayBeShown(nobody, Direction.FALL, Policy.standard(1)));
        assertEquals(false, Alerting.mayBeShown(everybody, Direction.FALL, Policy.standard(1)));
        assertEquals(false, Alerting.mayBeShown(nobody, Direction.RISE, Policy.standard(1)));
    }

    private @Nullable FoundShift look(int english, int spanish, Policy policy) {
        List<Bucket> buckets = new ArrayList<>();
        List<FrozenWeek> frozen = new ArrayList<>();
        for (int week = 0; week < WEEKS; week++) {
            buckets.add(Bucket.of(FIRST_WEEK + week, 0, 20, week < 5 ? 4 : english));
            buckets.add(Bucket.of(FIRST_WEEK + week, 1, 20, week < 5 ? 4 : spanish));
            double[] odds = {0.25, 0.25};
            frozen.add(new FrozenWeek(
                    FIRST_WEEK + week, odds, new double[] {0.1, 0.1, 0.1}, Overdispersion.USUAL, Map.of()));
        }
        FamilyHistory history = new FamilyHistory(CELLS, buckets, Set.of());
        Counts counts = Counts.of(history, FIRST_WEEK + WEEKS - 1, Measure.SHARE);
        return new Alerting(counts, Part.of(CELLS), policy).look(Direction.RISE, spanishLeads, frozen);
    }
}
