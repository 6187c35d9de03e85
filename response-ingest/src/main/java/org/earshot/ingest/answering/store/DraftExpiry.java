package org.earshot.ingest.answering.store;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.event.Invitation;
import org.earshot.ingest.answering.Draft;
import org.earshot.ingest.answering.Drafts.Unavailable;
import org.earshot.ingest.answering.Stops;
import org.earshot.ingest.answering.store.PostgresDrafts.Expiring;
import org.earshot.ingest.catalogue.Catalogue;
import org.jboss.logging.Logger;

/** Clears expired drafts of every organisation, hourly, after telling where those stopped that nobody sent. */
@ApplicationScoped
public class DraftExpiry {
    private static final Logger LOG = Logger.getLogger(DraftExpiry.class);

    private final PostgresDrafts drafts;
    private final Catalogue catalogue;
    private final Stops stops;
    private final Clock clock;

    public DraftExpiry(PostgresDrafts drafts, Catalogue catalogue, Stops stops, Clock clock) {
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.stops = stops;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "1m")
    void expire() {
        try {
            catalogue.organizations().forEach(this::expire);
        } catch (Unavailable outage) {
            LOG.warn("expired drafts wait for the database");
        }
    }

    /** A crash between the two tells a stop twice, which is one. */
    void expire(UUID organizationId) {
        Instant now = clock.instant();
        Expiring some = drafts.expiring(organizationId, Expiring.NONE, now);
        while (!some.isEmpty()) {
            tell(organizationId, some.byLink(), now);
            some = drafts.expiring(organizationId, some, now);
        }
        drafts.expire(organizationId, now);
    }

    private void tell(UUID organizationId, Map<UUID, List<Draft>> expiring, Instant now) {
        for (Invitation link : catalogue.invitations(organizationId, expiring.keySet())) {
            expiring.getOrDefault(link.invitationId(), List.of()).stream()
                    .flatMap(draft -> Stops.of(catalogue, link, draft, now).stream())
                    .forEach(stops::stopped);
        }
    }
}
