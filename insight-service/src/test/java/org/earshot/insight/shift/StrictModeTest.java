package org.earshot.insight.shift;

import static org.earshot.insight.shift.SimulatedFamily.FIRST_WEEK;
import static org.earshot.insight.shift.SimulatedFamily.answering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Twenty families that do not shift, watched for two years, with one that does or without. */
class StrictModeTest {
    private static final int FAMILIES = 20;
    private static final int HISTORY = 52;
    private static final int WEEKS = 156;
    private static final Policy POLICY = Policy.standard(FAMILIES);
    private static final List<List<PublicEvidence.Week>> UNSHIFTED = new ArrayList<>();

    @BeforeAll
    static void watchFamiliesWithoutShift() {
        for (long seed = 1; seed <= FAMILIES; seed++) {
            UNSHIFTED.add(evidenceOf(family(), seed));
        }
    }

    @Test
    void without_a_shift_hardly_a_week_claims_anything() {
        long weeks = 0;
        for (int week = 0; week < WEEKS - HISTORY; week++) {
            weeks += StrictMode.claims(eValues(week)).isEmpty() ? 0 : 1;
        }

        assertTrue(weeks <= 0.05 * (WEEKS - HISTORY), weeks + " weeks with a false claim");
    }

    @Test
    void without_a_shift_an_e_value_is_1_at_most_in_the_mean() {
        double mean = UNSHIFTED.stream()
                .flatMap(List::stream)
                .mapToDouble(week -> (week.rise() + week.fall()) / 2)
                .average()
                .orElseThrow();

        assertTrue(mean > 0.05 && mean < 1, "mean " + mean);
    }

    @Test
    void a_strong_shift_is_claimed_and_stays_claimed_after_its_alert_made_the_new_level_usual() {
        List<PublicEvidence.Week> shifted = evidenceOf(family().shifting(100, 3, null), 99);

        List<Integer> claimed = new ArrayList<>();
        for (int week = 0; week < WEEKS - HISTORY; week++) {
            Map<String, Double> eValues = eValues(week);
            eValues.put("shifted rise", shifted.get(week).rise());
            eValues.put("shifted fall", shifted.get(week).fall());
            if (StrictMode.claims(eValues).equals(Set.of("shifted rise"))) {
                claimed.add(week + HISTORY);
            }
        }

        assertTrue(claimed.get(0) >= 100 && claimed.get(0) < 113, claimed.toString());
        assertEquals(WEEKS - 1, claimed.get(claimed.size() - 1));
        assertEquals(WEEKS - claimed.get(0), claimed.size());
    }

    @Test
    void what_went_back_is_no_longer_claimed() {
        List<PublicEvidence.Week> shifted =
                evidenceOf(family().shifting(70, 3, null).until(80), 99);

        double atItsHeight = shifted.get(79 - HISTORY).rise();
        double aYearLater = shifted.get(140 - HISTORY).rise();

        assertTrue(atItsHeight > 40_000, "then " + atItsHeight);
        assertTrue(aYearLater < 800, "a year later " + aYearLater);
    }

    @Test
    void a_question_with_a_new_meaning_is_nothing_to_claim() {
        SimulatedFamily renewed = family().shifting(100, 3, null).withNewMeaningFrom(100);

        double largest = evidenceOf(renewed, 99).stream()
                .mapToDouble(PublicEvidence.Week::rise)
                .max()
                .orElseThrow();

        assertTrue(largest < 800, "largest " + largest);
    }

    @Test
    void the_k_th_largest_must_reach_K_over_k_times_5_percent() {
        assertEquals(Set.of("a"), StrictMode.claims(Map.of("a", 80.0, "b", 39.9, "c", 1.0, "d", 0.0)));
        assertEquals(Set.of("a", "b"), StrictMode.claims(Map.of("a", 79.9, "b", 40.0, "c", 1.0, "d", 0.0)));
        assertEquals(Set.of(), StrictMode.claims(Map.of("a", 79.9, "b", 39.9, "c", 1.0, "d", 0.0)));
        assertEquals(Set.of(), StrictMode.claims(Map.<String, Double>of()));
    }

    @Test
    void of_alike_families_no_more_than_5_percent_of_weeks_claim_though_all_depend_on_one_another() {
        Random random = new Random(7);
        int weeksWithClaims = 0;
        for (int week = 0; week < 20_000; week++) {
            Map<Integer, Double> eValues = new TreeMap<>();
            double shared = random.nextGaussian();
            for (int family = 0; family < 10; family++) {
                eValues.put(family, Math.exp(3 * shared + 0.3 * random.nextGaussian() - (9 + 0.09) / 2));
            }
            weeksWithClaims += StrictMode.claims(eValues).isEmpty() ? 0 : 1;
        }

        assertTrue(weeksWithClaims > 0 && weeksWithClaims <= 1000, weeksWithClaims + " of 20000 weeks");
    }

    @Test
    void what_is_no_e_value_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> StrictMode.claims(Map.of("a", Double.NaN)));
        assertThrows(IllegalArgumentException.class, () -> StrictMode.claims(Map.of("a", -1.0)));
    }

    @Test
    void a_cold_start_has_no_e_value() {
        SimulatedFamily young = family().during(12);

        assertEquals(List.of(), PublicEvidence.ofWeeks(young.history(1), 0, young.lastWeek(), POLICY));
    }

    @Test
    void a_week_asked_for_alone_counts_the_weeks_before_it_too() {
        SimulatedFamily family = family().shifting(100, 3, null);
        int last = family.lastWeek();

        List<PublicEvidence.Week> all = PublicEvidence.ofWeeks(family.history(1), 0, last, POLICY);
        List<PublicEvidence.Week> alone = PublicEvidence.ofWeeks(family.history(1), last, last, POLICY);

        assertEquals(all.subList(all.size() - 1, all.size()), alone);
    }

    private static SimulatedFamily family() {
        return answering(60)
                .telling(0.2)
                .speaking("en", 3)
                .speaking("es", 1, 0.5)
                .withWeekNoise(0.1)
                .during(WEEKS);
    }

    private static List<PublicEvidence.Week> evidenceOf(SimulatedFamily family, long seed) {
        return PublicEvidence.ofWeeks(family.history(seed), FIRST_WEEK + HISTORY, family.lastWeek(), POLICY);
    }

    private static Map<String, Double> eValues(int week) {
        Map<String, Double> eValues = new HashMap<>();
        for (int family = 0; family < FAMILIES; family++) {
            eValues.put(family + " rise", UNSHIFTED.get(family).get(week).rise());
            eValues.put(family + " fall", UNSHIFTED.get(family).get(week).fall());
        }
        return eValues;
    }
}
