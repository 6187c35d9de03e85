package org.earshot.survey.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleSizeTest {
    @ParameterizedTest(name = "of {0} people to ±{1} points: {2} answers")
    @CsvSource({"1000000, 5, 384", "1000, 5, 278", "100, 5, 80", "500, 3, 341", "20, 10, 17", "1, 5, 1", "0, 5, 0"})
    void theTablesOfTextbooksAreMet(int people, double points, int answers) {
        assertEquals(answers, new SampleSize(people, points, 1).answers());
    }

    @Test
    void fewerThanAllAreAskedOnlyWhenEnoughWillAnswer() {
        assertEquals(OptionalInt.of(927), new SampleSize(1000, 5, 0.3).toAsk());
        assertEquals(OptionalInt.empty(), new SampleSize(500, 5, 0.3).toAsk());
    }

    @Property
    void askingEverybodyIsAsGoodAsItSays(
            @ForAll @IntRange(min = 50, max = 100_000) int people,
            @ForAll @DoubleRange(min = 0.05, max = 1) double rate) {
        double points = new SampleSize(people, 5, rate).pointsOfEveryone();

        if (points >= 1 && points <= 50) {
            int needed = new SampleSize(people, points, rate).answers();
            assertTrue(Math.abs(needed - people * rate) <= 2 + people * rate * 0.01, needed + " of " + people * rate);
        }
    }

    @Test
    void valuesThatMeanNothingAreRefused() {
        assertThrows(CampaignRefused.class, () -> new SampleSize(100, 0.5, 0.3));
        assertThrows(CampaignRefused.class, () -> new SampleSize(100, 5, 0));
        assertThrows(CampaignRefused.class, () -> new SampleSize(100, Double.NaN, 0.3));
    }
}
