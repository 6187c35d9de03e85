package org.earshot.ingest.limit.bucket;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earshot.ingest.limit.Allowances;
import org.earshot.ingest.limit.Effort;
import org.earshot.ingest.limit.Holder;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A bucket for each holder that was heard of lately. Each instance counts for itself; a restart fills every bucket. When more holders
 * come than are kept, those that ask often stay (W-TinyLFU), so a flood of addresses cannot wash out the bucket of one.
 */
@ApplicationScoped
public class BucketAllowances implements Allowances {
    /** Of each kind; a bucket takes about 300 bytes. */
    private static final int KEPT = 20_000;

    private final Map<Holder, Kind> kinds;

    /**
     * Sets the limits.
     *
     * @param factor how many times the usual limits hold: 1, unless one machine has to send what many people would (a load test)
     */
    @Inject
    public BucketAllowances(
            @ConfigProperty(name = "earshot.limits.factor", defaultValue = "1") int factor, MeterRegistry meters) {
        this(factor, meters, TimeMeter.SYSTEM_NANOTIME);
    }

    BucketAllowances(int factor, MeterRegistry meters, TimeMeter time) {
        if (factor < 1) {
            throw new IllegalArgumentException("earshot.limits.factor is at least 1");
        }
        kinds = Arrays.stream(Holder.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        holder -> new Kind(kept(holder, factor, time), refusals(holder, meters)),
                        (one, other) -> one,
                        () -> new EnumMap<>(Holder.class)));
    }

    private static LoadingCache<Long, Bucket> kept(Holder holder, int factor, TimeMeter time) {
        return Caffeine.newBuilder().maximumSize(KEPT).executor(Runnable::run).build(key -> full(holder, factor, time));
    }

    private static Counter refusals(Holder holder, MeterRegistry meters) {
        return Counter.builder("earshot.ingest.limited")
                .description("Requests that came too fast for their holder")
                .tag("holder", holder.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .register(meters);
    }

    private static Bucket full(Holder holder, int factor, TimeMeter time) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity((long) factor * holder.atOnce())
                        .refillGreedy((long) factor * holder.aMinute(), Duration.ofMinutes(1)))
                .withCustomTimePrecision(time)
                .build();
    }

    @Override
    public Optional<Duration> take(Holder holder, long key, Effort effort) {
        Kind kind = Objects.requireNonNull(kinds.get(holder));
        Bucket bucket = kind.buckets.get(key);
        if (bucket.tryConsume(effort.cost())) {
            return Optional.empty();
        }
        kind.refused.increment();
        return Optional.of(
                Duration.ofNanos(bucket.estimateAbilityToConsume(effort.cost()).getNanosToWaitForRefill()));
    }

    /** How many buckets of a kind are kept. */
    long kept(Holder holder) {
        return Objects.requireNonNull(kinds.get(holder)).buckets.estimatedSize();
    }

    /** The buckets of one kind of holder, and how often one was empty. */
    private record Kind(LoadingCache<Long, Bucket> buckets, Counter refused) {}
}
