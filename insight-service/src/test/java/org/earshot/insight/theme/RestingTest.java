package org.earshot.insight.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RestingTest {
    private final Deque<Runnable> meanwhile = new ArrayDeque<>();
    private long now;
    private int counts;
    private final Resting<String, Integer> resting = new Resting<>(meanwhile::add, () -> now);

    @Test
    void whatIsCountedInNoTimeIsAlwaysTheLatest() {
        assertEquals(1, ask(Duration.ZERO));
        assertEquals(2, ask(Duration.ZERO));
    }

    @Test
    void whatTookAWhileRestsTwentyTimesAsLong() {
        ask(Duration.ofMillis(10));
        pass(Duration.ofMillis(190));
        assertEquals(1, ask(Duration.ofMillis(10)));
        pass(Duration.ofMillis(20));
        assertEquals(2, ask(Duration.ofMillis(10)));
    }

    @Test
    void nobodyWaitsForWhatTakesLongWhenThereIsOneFromBefore() {
        ask(Duration.ofSeconds(4));
        pass(Duration.ofSeconds(61));

        assertEquals(1, ask(Duration.ofSeconds(4)));
        assertEquals(1, ask(Duration.ofSeconds(4)));
        assertEquals(1, meanwhile.size(), "one counts for all");
        meanwhile.remove().run();
        assertEquals(2, ask(Duration.ofSeconds(4)));
    }

    @Test
    void whatNobodyAskedForALongTimeIsCountedAnew() {
        ask(Duration.ofSeconds(4));
        pass(Duration.ofHours(1));

        assertEquals(2, ask(Duration.ofSeconds(4)));
    }

    @Test
    void whereCountingFailsItIsTriedAgain() {
        ask(Duration.ofSeconds(4));
        pass(Duration.ofSeconds(61));
        resting.of("a", () -> {
            throw new IllegalStateException("away");
        });
        assertThrows(IllegalStateException.class, () -> meanwhile.remove().run());
        pass(Duration.ofSeconds(61));

        assertEquals(2, ask(Duration.ofSeconds(4)));
    }

    private int ask(Duration takes) {
        Supplier<Integer> count = () -> {
            now += takes.toNanos();
            return ++counts;
        };
        return resting.of("a", count);
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }
}
