package org.earshot.insight.instrument.kafka;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.earshot.insight.family.Evaluations;
import org.earshot.insight.instrument.Removals;
import org.earshot.insight.schedule.NowAndThen;
import org.jboss.logging.Logger;

/**
 * Compares, whenever something came, the instruments on the topic with those that were ever seen on it. One that is gone has been
 * removed: its responses are erased. An instrument is only ever taken for removed when its tombstone was seen, or when the topic
 * still holds others of its organisation or of any: an empty topic is a lost topic, not a wish to erase everything.
 */
@ApplicationScoped
public class RemovalWatch {
    private static final Logger LOG = Logger.getLogger(RemovalWatch.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final long NOTHING_YET = -1;

    private final FollowedInstruments instruments;
    private final Removals removals;
    private final Evaluations evaluations;
    private long looked = NOTHING_YET;
    private final NowAndThen looks = new NowAndThen("removals", LOOK, this::look);

    public RemovalWatch(FollowedInstruments instruments, Removals removals, Evaluations evaluations) {
        this.instruments = instruments;
        this.removals = removals;
        this.evaluations = evaluations;
    }

    void start(@Observes StartupEvent started) {
        looks.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        looks.stop(Duration.ZERO);
    }

    private void look() {
        long changes = instruments.changes();
        if (!instruments.caughtUp() || changes == looked) {
            return;
        }
        Map<UUID, Set<UUID>> present = instruments.present();
        present.forEach(removals::seen);
        for (UUID organizationId : removals.organizations()) {
            look(organizationId, present.getOrDefault(organizationId, Set.of()), present.isEmpty());
        }
        looked = changes;
    }

    private void look(UUID organizationId, Set<UUID> present, boolean emptyTopic) {
        for (UUID instrumentId : removals.remembered(organizationId)) {
            if (!present.contains(instrumentId) && (!emptyTopic || instruments.isTakenBack(instrumentId))) {
                LOG.infof("instrument removed organizationId=%s instrumentId=%s", organizationId, instrumentId);
                removals.remove(organizationId, instrumentId);
            }
        }
        if (removals.erase(organizationId)) {
            evaluations.wake(1, Duration.ZERO, Set.of(organizationId));
        }
    }
}
