package org.earshot.insight.theme;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * Keeps what took long to count for twenty times as long, up to a minute: so whoever has much to count counts a twentieth of the time at
 * most, and whoever has little always sees the latest. Of those who ask at once for the same one counts.
 *
 * @param <K> what was asked; a question that changed is another one
 */
final class Resting<K, V> {
    private static final int TIMES = 20;
    private static final long LONGEST = Duration.ofMinutes(1).toNanos();

    private final ConcurrentMap<K, Counted<V>> counted = new ConcurrentHashMap<>();

    private record Counted<V>(V value, long until) {}

    V of(K asked, Supplier<V> count) {
        long now = System.nanoTime();
        counted.values().removeIf(old -> old.until - now < 0);
        return counted.computeIfAbsent(asked, any -> count(count)).value;
    }

    private static <V> Counted<V> count(Supplier<V> count) {
        long begin = System.nanoTime();
        V value = count.get();
        long took = System.nanoTime() - begin;
        return new Counted<>(value, begin + took + Math.min(TIMES * took, LONGEST));
    }
}
