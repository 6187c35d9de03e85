package org.earshot.insight.shift;

import static org.earshot.insight.shift.SimulatedFamily.FIRST_WEEK;
import static org.earshot.insight.shift.SimulatedFamily.answering;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Families whose need does not shift, watched for two years after two years of history. The proof allows one alert per family
 * and direction in two years, which is 80 here; a quarter of that is accepted here.
 */
class FalseAlertTest {
    private static final int FAMILIES = 40;
    private static final int WEEKS = 208;
    private static final int HISTORY = 104;
    private static final int ACCEPTED = 20;

    private final Detector detector = new Detector(Policy.standard(FAMILIES));

    @ParameterizedTest
    @MethodSource("familiesWithoutShift")
    void families_without_a_shift_hardly_ever_alert(SimulatedFamily family) {
        long alerts = 0;
        for (long seed = 1; seed <= FAMILIES; seed++) {
            alerts += alertsOf(family.history(seed));
        }

        assertTrue(alerts <= ACCEPTED, alerts + " false alerts in 80 years of watching");
    }

    static Stream<Named<SimulatedFamily>> familiesWithoutShift() {
        return Stream.of(
                Named.of("nothing at all", family()),
                Named.of("a season", family().withSeason(0.4)),
                Named.of("weeks in which people resemble each other", family().withWeekNoise(0.3)),
                Named.of("a slow drift", family().drifting(0.12)),
                Named.of(
                        "few answers",
                        answering(6)
                                .telling(0.2)
                                .speaking("en", 2)
                                .speaking("es", 1)
                                .during(WEEKS)),
                Named.of(
                        "a rare need",
                        answering(40)
                                .telling(0.03)
                                .speaking("en", 2)
                                .speaking("es", 1)
                                .during(WEEKS)),
                Named.of("other people answering", family().mixingFrom(140, Map.of("en", 1, "es", 4))));
    }

    private static SimulatedFamily family() {
        return answering(40).telling(0.2).speaking("en", 3).speaking("es", 1, 1).during(WEEKS);
    }

    private long alertsOf(FamilyHistory history) {
        Counts counts = Counts.of(history, FIRST_WEEK + WEEKS - 1, Measure.SHARE);
        return detector.watch(counts, history, FIRST_WEEK + HISTORY).shifts().size();
    }
}
