package org.earshot.insight.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.earshot.insight.question.Difference.Level;
import org.earshot.insight.question.Difference.Size;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    /** R's {@code UCBAdmissions} by department: admitted and applied, men and then women. */
    private static final List<Level> ADMISSIONS = List.of(
            new Level(512, 825, 89, 108),
            new Level(353, 560, 17, 25),
            new Level(120, 325, 202, 593),
            new Level(138, 417, 131, 375),
            new Level(53, 191, 94, 393),
            new Level(22, 373, 24, 341));

    @Test
    void itIsWhatRSaysOfTheAdmissionsAtBerkeley() {
        Difference difference = Difference.of(ADMISSIONS);

        // mantelhaen.test(UCBAdmissions): common odds ratio 0.9046968 (0.7719074 to 1.0603298), X-squared = 1.4269
        assertEquals(-2.35 * Math.log(0.9046968), difference.delta(), 1e-6);
        double ofLog = difference.error() / 2.35;
        assertEquals(0.7719074, 0.9046968 * Math.exp(-1.959964 * ofLog), 1e-6);
        assertEquals(1.0603298, 0.9046968 * Math.exp(1.959964 * ofLog), 1e-6);
        assertEquals(1.4269, difference.chiSquare(), 1e-4);
        assertEquals(Size.A, difference.size());
    }

    @Test
    void oneLevelIsTheOddsRatioOfATable() {
        // 30 of 40 against 20 of 40: (30 × 20) / (10 × 20) = 3; Woolf's error of the logarithm, as Robins, Breslow and
        // Greenland's is
        // with one table: √(1/30 + 1/10 + 1/20 + 1/20)
        Difference difference = Difference.of(List.of(new Level(30, 40, 20, 40)));

        assertEquals(-2.35 * Math.log(3), difference.delta(), 1e-9);
        assertEquals(2.35 * Math.sqrt(1.0 / 30 + 1.0 / 10 + 1.0 / 20 + 1.0 / 20), difference.error(), 1e-9);
        // expected 25, variance 40 × 40 × 50 × 30 / (80² × 79); (5 - 0.5)² / that
        assertEquals(4.5 * 4.5 / (40.0 * 40 * 50 * 30 / (80.0 * 80 * 79)), difference.chiSquare(), 1e-9);
    }

    @Test
    void aLargeAndSureDifferenceIsCAndALargeButUnsureOneIsNot() {
        assertEquals(
                Size.C, Difference.of(List.of(new Level(300, 400, 150, 400))).size());
        assertEquals(Size.B, Difference.of(List.of(new Level(30, 40, 20, 40))).size());
        assertEquals(Size.A, Difference.of(List.of(new Level(3, 4, 2, 4))).size());
    }

    @Test
    void aQuestionToWhichNobodySaysYesInOneLanguageIsFoundToo() {
        Difference difference = Difference.of(List.of(new Level(60, 100, 0, 50), new Level(80, 100, 0, 50)));

        assertEquals(Size.C, difference.size());
        assertTrue(difference.delta() < -5, "delta " + difference.delta());
        assertEquals(Size.A, Difference.of(List.of(new Level(0, 100, 0, 50))).size());
    }

    @Property
    void languagesThatChangePlacesTurnTheDifferenceRound(@ForAll("levels") List<Level> levels) {
        Difference one = Difference.of(levels);
        Difference other =
                Difference.of(levels.stream().map(DifferenceTest::turned).toList());

        assertEquals(one.delta(), -other.delta(), 1e-9);
        assertEquals(one.chiSquare(), other.chiSquare(), 1e-6);
        assertEquals(one.size(), other.size());
    }

    private static Level turned(Level level) {
        long[] counts = {level.studiedHigh(), level.studied(), level.otherHigh(), level.others()};
        return new Level(counts[0], counts[1], counts[2], counts[3]);
    }

    @Property
    void theOrderOfLevelsSaysNothing(@ForAll("levels") List<Level> levels, @ForAll Random random) {
        List<Level> shuffled = new ArrayList<>(levels);
        Collections.shuffle(shuffled, random);

        assertEquals(Difference.of(levels).delta(), Difference.of(shuffled).delta(), 1e-9);
    }

    @Property
    void equalOddsAtEveryLevelAreNoDifference(@ForAll("levels") List<Level> levels) {
        Difference difference = Difference.of(levels.stream()
                .map(level ->
                        new Level(level.otherHigh() * 3, level.others() * 3, level.otherHigh() * 2, level.others() * 2))
                .toList());

        assertEquals(0, difference.delta(), 1e-9);
        assertEquals(Size.A, difference.size());
    }

    @Provide
    Arbitrary<List<Level>> levels() {
        Arbitrary<Long> few = Arbitraries.longs().between(0, 60);
        return Combinators.combine(few, few, few, few)
                .as((high, low, studiedHigh, studiedLow) ->
                        new Level(high, high + low, studiedHigh, studiedHigh + studiedLow))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    /** Six five-point questions; people of two languages who differ in nothing but, perhaps, how high they lie. */
    @Test
    void questionsThatMeanTheSameAreSeldomCalledDifferent() {
        assertTrue(flagged(0, 0) <= 0.005, "the same level: " + flagged(0, 0));
        assertTrue(flagged(0.5, 0) <= 0.02, "half a standard deviation apart: " + flagged(0.5, 0));
    }

    @Test
    void aQuestionThatIsMuchHarderInOneLanguageIsFound() {
        assertTrue(flagged(0, 1.5) >= 0.5, "found " + flagged(0, 1.5));
    }

    /** Share of comparisons of the first question that come out C, over seeded simulations of 150 against 100 people. */
    private static double flagged(double apart, double harder) {
        int runs = 1_000;
        int flagged = 0;
        Random random = new Random(41);
        for (int run = 0; run < runs; run++) {
            Map<String, Map<Integer, LevelCounts>> byLanguage = new HashMap<>();
            for (int person = 0; person < 250; person++) {
                boolean spanish = person >= 150;
                place(
                        byLanguage.computeIfAbsent(spanish ? "es" : "en", any -> new HashMap<>()),
                        random,
                        spanish ? -apart : 0,
                        spanish ? harder : 0);
            }
            flagged += Snapshots.differences(byLanguage).get(0).size() == Size.C ? 1 : 0;
        }
        return (double) flagged / runs;
    }

    private static void place(Map<Integer, LevelCounts> levels, Random random, double mean, double harder) {
        double self = mean + random.nextGaussian();
        double first = answer(self - harder, random);
        double rest = 0;
        for (int question = 1; question < 6; question++) {
            rest += answer(self, random) / 5;
        }
        int level = Math.min(Scaled.LEVELS - 1, (int) Math.floor(rest * Scaled.LEVELS + 1e-9));
        levels.merge(level, new LevelCounts(1, first > 0.5 ? 1 : 0), LevelCounts::plus);
    }

    /** One of five points between 0 and 1; the noise makes two answers of one person correlate by a half. */
    private static double answer(double self, Random random) {
        double said = self + random.nextGaussian();
        return Math.max(0, Math.min(4, Math.rint(said + 2))) / 4;
    }
}
