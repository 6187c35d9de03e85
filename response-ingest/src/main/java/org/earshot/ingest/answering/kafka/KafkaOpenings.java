package org.earshot.ingest.answering.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import org.earshot.contracts.event.Channel;
import org.earshot.contracts.event.Invitation;
import org.earshot.contracts.event.Opening;
import org.earshot.contracts.topic.Topics;
import org.earshot.ingest.answering.Draft;
import org.earshot.ingest.answering.Openings;
import org.earshot.platform.kafka.EventPublisher;

/** Tells openings. Naming one takes milliseconds of work (the receipt's slow hash), which no page should wait for. */
@ApplicationScoped
public class KafkaOpenings implements Openings {
    private final Teller teller;
    private final Clock clock;

    public KafkaOpenings(EventPublisher publisher, Clock clock, MeterRegistry registry) {
        this.clock = clock;
        this.teller = new Teller(
                publisher,
                Topics.OPENINGS,
                Counter.builder("earshot.ingest.openings")
                        .description("openings of answer pages told to the broker")
                        .register(registry),
                Counter.builder("earshot.ingest.openings.dropped")
                        .description("openings that nobody will hear of, because too many waited for the broker")
                        .register(registry));
    }

    void start(@Observes StartupEvent started) {
        teller.start();
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        teller.stop();
    }

    @Override
    public void began(Invitation link, Draft draft, Channel channel) {
        Instant at = clock.instant();
        boolean unused = teller.tell(() -> opening(link, draft, channel, at));
    }

    private static Opening opening(Invitation link, Draft draft, Channel channel, Instant at) {
        return new Opening(
                link.organizationId(),
                draft.code().responseId(link.organizationId()),
                link.invitationId(),
                link.instrumentId(),
                link.version(),
                link.programId(),
                link.siteId(),
                link.participantId(),
                draft.language(),
                channel,
                at);
    }
}
