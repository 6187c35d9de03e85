package org.earshot.insight.benchmark;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.earshot.insight.shift.Direction;
import org.earshot.insight.shift.Policy;
import org.earshot.insight.shift.Replay;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Row 12: real curves, told by 40 people a week. Needs the real series, which lie outside of the project; without them it says so
 * and is skipped.
 */
class HouseholdPulseTest {
    private static final int FAMILIES = 300;
    private static final int FIRST_WATCHED_WEEK = 26;
    private static final List<List<Replay.Told>> TOLD = new ArrayList<>();

    @BeforeAll
    static void watchThem() throws IOException {
        Path file = shared().resolve("data/shift/hps_mental_health_needs.csv");
        assumeTrue(Files.exists(file), () -> {
            String aloud = "NOT TESTED: the Household Pulse rows, for want of "
                    + file.toAbsolutePath().normalize() + ". Set EARSHOT_SHARED to the folder that holds data/shift.";
            System.err.println(aloud);
            return aloud;
        });
        HouseholdPulse pulse = new HouseholdPulse(file);
        for (long seed = 1; seed <= FAMILIES; seed++) {
            TOLD.add(Replay.of(
                            pulse.heardBy(40, seed), FIRST_WATCHED_WEEK, HouseholdPulse.lastWeek(), Policy.standard(1))
                    .told());
        }
    }

    @Test
    void the_fall_of_spring_2021_is_heard_by_the_end_of_september_in_about_half_of_the_families() {
        int september = HouseholdPulse.weekOf(LocalDate.of(2021, 9, 30));

        double heard = share(told ->
                told.shift().direction() == Direction.FALL && told.shift().alertedInWeek() <= september);

        assertTrue(heard >= 0.47, "heard by " + heard);
    }

    @Test
    void hardly_any_rise_is_told_in_the_first_half_year() {
        double told = share(one ->
                one.shift().direction() == Direction.RISE && one.shift().alertedInWeek() < FIRST_WATCHED_WEEK + 26);

        assertTrue(told <= 0.08, "told by " + told);
    }

    private static double share(Predicate<Replay.Told> which) {
        return (double) TOLD.stream()
                        .filter(told -> told.stream().anyMatch(which))
                        .count()
                / FAMILIES;
    }

    /** EARSHOT_SHARED, or the folder "shared" beside the project. */
    private static Path shared() {
        String named = System.getenv("EARSHOT_SHARED");
        Path beside = Path.of(System.getProperty("basedir", "."), "../../shared");
        return named == null ? beside : Path.of(named);
    }
}
