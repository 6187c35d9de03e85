package org.earshot.insight.shift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class LogSumTest {
    @Property
    void it_is_the_sum_of_the_logarithms(
            @ForAll @IntRange(max = 60) int terms,
            @ForAll @LongRange(min = 1, max = 100_000) long mostAnswers,
            @ForAll @DoubleRange(min = -9, max = 9) double middle,
            @ForAll long seed) {
        Random random = new Random(seed);
        LogSum sum = new LogSum();
        double expected = 0;
        for (int term = 0; term < terms; term++) {
            long answers = (long) (mostAnswers * random.nextDouble());
            double x = Math.exp(middle + random.nextGaussian());
            sum.add(answers, x);
            expected += answers * Math.log(x);
        }

        assertEquals(expected, sum.value(), 1e-12 * terms * mostAnswers * (10 + Math.abs(middle)));
    }

    @Test
    void no_product_grows_beyond_what_a_double_holds() {
        LogSum large = new LogSum();
        LogSum small = new LogSum();
        for (int cell = 0; cell < 1_000; cell++) {
            large.add(40, 11.0);
            small.add(40, 0.4);
        }

        assertEquals(40_000 * Math.log(11), large.value(), 1e-6);
        assertEquals(40_000 * Math.log(0.4), small.value(), 1e-6);
    }

    @Test
    void nothing_adds_up_to_nothing() {
        assertEquals(0, new LogSum().value(), 0);
    }
}
