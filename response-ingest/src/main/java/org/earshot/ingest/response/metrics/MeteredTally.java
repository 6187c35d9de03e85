package org.earshot.ingest.response.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earshot.contracts.event.Channel;
import org.earshot.ingest.response.IngestProblem;
import org.earshot.ingest.response.Tally;

/** {@code earshot_ingest_accepted_total}, {@code ..._repeated_total}, {@code ..._withdrawn_total} and {@code ..._refused_total}. */
@Singleton
public class MeteredTally implements Tally {
    private final Map<Channel, Counter> accepted;
    private final Map<Channel, Counter> repeated;
    private final Map<IngestProblem, Counter> refused;
    private final Counter withdrawn;

    public MeteredTally(MeterRegistry meters) {
        accepted = counters(Channel.class, c -> byChannel("accepted", "Responses recorded", c)
                .register(meters));
        repeated = counters(Channel.class, c -> byChannel("repeated", "Responses sent again", c)
                .register(meters));
        withdrawn = Counter.builder("earshot.ingest.withdrawn")
                .description("Responses taken back")
                .register(meters);
        refused = counters(IngestProblem.class, reason -> Counter.builder("earshot.ingest.refused")
                .description("Requests refused")
                .tag("reason", reason.slug())
                .register(meters));
    }

    private static Counter.Builder byChannel(String name, String description, Channel channel) {
        return Counter.builder("earshot.ingest." + name)
                .description(description)
                .tag("channel", channel.name().toLowerCase(Locale.ROOT));
    }

    private static <K extends Enum<K>> Map<K, Counter> counters(Class<K> keys, Function<K, Counter> counter) {
        return Arrays.stream(keys.getEnumConstants())
                .collect(Collectors.toMap(Function.identity(), counter, (a, b) -> a, () -> new EnumMap<>(keys)));
    }

    @Override
    public void accepted(Channel channel) {
        count(accepted.get(channel));
    }

    @Override
    public void repeated(Channel channel) {
        count(repeated.get(channel));
    }

    @Override
    public void withdrawn() {
        withdrawn.increment();
    }

    @Override
    public void refused(IngestProblem reason) {
        count(refused.get(reason));
    }

    private static void count(@org.jspecify.annotations.Nullable Counter counter) {
        if (counter != null) {
            counter.increment();
        }
    }
}
