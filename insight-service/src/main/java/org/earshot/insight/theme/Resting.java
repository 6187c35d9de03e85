package org.earshot.insight.theme;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Keeps what took long to count for twenty times as long, up to a minute: so whoever has much to count counts a twentieth of the time at
 * most, and whoever has little always sees the latest. Of those who ask at once for the same one counts. Where counting takes long, who
 * asks a little later is not kept waiting: they get what was counted last, and the next ones what is counted meanwhile.
 *
 * @param <K> what was asked; a question that changed is another one
 */
final class Resting<K, V> {
    private static final int TIMES = 20;
    private static final long LONGEST = Duration.ofMinutes(1).toNanos();

    /** Counting that takes longer is not waited for. */
    private static final long LONG = Duration.ofMillis(50).toNanos();

    private final ConcurrentMap<K, Counted<V>> counted = new ConcurrentHashMap<>();
    private final Executor meanwhile;
    private final LongSupplier nanos;

    /** @param nanos as {@link System#nanoTime} */
    Resting(Executor meanwhile, LongSupplier nanos) {
        this.meanwhile = meanwhile;
        this.nanos = nanos;
    }

    /** @param until when it is to be counted again; twice as far from when it was begun it is of no use any more */
    private record Counted<V>(V value, long took, long until, long useless) {}

    V of(K asked, Supplier<V> count) {
        long now = nanos.getAsLong();
        counted.values().removeIf(old -> now - old.useless >= 0);
        Counted<V> known = counted.get(asked);
        if (known == null) {
            return counted.computeIfAbsent(asked, any -> count(count)).value;
        }
        if (now - known.until < 0) {
            return known.value;
        }
        if (known.took < LONG) {
            return counted.merge(asked, known, (latest, old) -> latest.equals(old) ? count(count) : latest).value;
        }
        // whoever puts it back as resting is the one who has it counted
        Counted<V> resting = new Counted<>(known.value, known.took, now + LONGEST, known.useless);
        if (counted.replace(asked, known, resting)) {
            meanwhile.execute(() -> counted.put(asked, count(count)));
        }
        return known.value;
    }

    private Counted<V> count(Supplier<V> count) {
        long begin = nanos.getAsLong();
        V value = count.get();
        long end = nanos.getAsLong();
        long rest = Math.min(TIMES * (end - begin), LONGEST);
        return new Counted<>(value, end - begin, end + rest, end + rest + LONGEST);
    }
}
