package org.earshot.ingest.answering.kafka;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.earshot.contracts.event.Invitation;
import org.earshot.contracts.event.Sighting;
import org.earshot.contracts.topic.Topics;
import org.earshot.ingest.answering.Sightings;
import org.earshot.platform.kafka.EventPublisher;

/**
 * Tells sightings, each link's once: of the latest {@value #REMEMBERED} links it is remembered that they were told of. After a restart,
 * or by another instance, a link may be told of once more, which is the same fact.
 */
@ApplicationScoped
public class KafkaSightings implements Sightings {
    private static final int REMEMBERED = 20_000;

    private final Teller teller;
    private final Clock clock;
    private final Cache<UUID, Instant> told =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    public KafkaSightings(EventPublisher publisher, Clock clock, MeterRegistry registry) {
        this.clock = clock;
        this.teller = new Teller(
                publisher,
                Topics.SIGHTINGS,
                Counter.builder("earshot.ingest.sightings")
                        .description("first looks at personal links told to the broker")
                        .register(registry),
                Counter.builder("earshot.ingest.sightings.dropped")
                        .description("first looks at personal links dropped, because too many waited for the broker")
                        .register(registry));
    }

    void start(@Observes StartupEvent started) {
        teller.start();
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        teller.stop();
    }

    /** One that was dropped is told when the link is looked at again. */
    @Override
    public void seen(Invitation link) {
        Instant at = clock.instant();
        boolean first = told.asMap().putIfAbsent(link.invitationId(), at) == null;
        if (first && !teller.tell(() -> new Sighting(link.organizationId(), link.invitationId(), at))) {
            told.invalidate(link.invitationId());
        }
    }
}
