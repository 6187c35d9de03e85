package org.earshot.insight.webhook.schedule;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import org.earshot.insight.webhook.Attempt;
import org.earshot.insight.webhook.Dispatch;
import org.earshot.insight.webhook.Outcomes;
import org.earshot.insight.webhook.Parcel;
import org.earshot.insight.webhook.Post;
import org.jboss.logging.Logger;

/**
 * One lane for each endpoint: its deliveries go one after the other, in their order as long as none fails, and a receiver that is slow or
 * away holds up nobody else's. While an answer is awaited no thread is held.
 */
@ApplicationScoped
public class Lanes {
    private static final Logger LOG = Logger.getLogger(Lanes.class);
    private static final int THREADS = 3;

    private final Dispatch dispatch;
    private final Outcomes outcomes;
    private final Post post;
    private final MeterRegistry registry;
    private final Set<UUID> running = ConcurrentHashMap.newKeySet();
    private final ExecutorService workers = Rounds.workers(THREADS);

    public Lanes(Dispatch dispatch, Outcomes outcomes, Post post, MeterRegistry registry) {
        this.dispatch = dispatch;
        this.outcomes = outcomes;
        this.post = post;
        this.registry = registry;
    }

    /** Works off what is due to an endpoint, unless that is being done. */
    void run(UUID organizationId, UUID endpointId) {
        if (running.add(endpointId)) {
            hand(endpointId, () -> send(organizationId, endpointId));
        }
    }

    void stop() {
        workers.shutdownNow();
    }

    private void send(UUID organizationId, UUID endpointId) {
        Optional<Parcel> next = dispatch.next(organizationId, endpointId);
        if (next.isEmpty()) {
            running.remove(endpointId);
            return;
        }
        Parcel parcel = next.get();
        var unused = post.send(parcel)
                .whenComplete((attempt, never) -> hand(endpointId, () -> {
                    keep(organizationId, parcel, attempt);
                    send(organizationId, endpointId);
                }));
    }

    private void keep(UUID organizationId, Parcel parcel, Attempt attempt) {
        Attempt.Failure failure = attempt.failure();
        registry.counter("earshot.insight.webhook.attempts", "outcome", failure == null ? "delivered" : failure.word())
                .increment();
        outcomes.keep(organizationId, parcel, attempt)
                .ifPresent(off -> LOG.warnf(
                        "webhook switched off organizationId=%s endpointId=%s error=%s",
                        organizationId, off.id(), failure == null ? "" : failure.word()));
    }

    /** What fails here is done again: a delivery that was not let go of is due again in a minute. */
    private void hand(UUID endpointId, Runnable work) {
        try {
            workers.execute(() -> {
                try {
                    work.run();
                } catch (RuntimeException failed) {
                    running.remove(endpointId);
                    LOG.warnf(
                            "a webhook waits endpointId=%s error=%s",
                            endpointId, failed.getClass().getSimpleName());
                }
            });
        } catch (RejectedExecutionException stopping) {
            running.remove(endpointId);
        }
    }
}
