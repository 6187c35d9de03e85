package org.earshot.ingest.file.store;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.earshot.ingest.catalogue.Catalogue;
import org.earshot.ingest.file.Files.Unavailable;
import org.jboss.logging.Logger;

/** Clears files of every organisation that no response named in time, hourly; what was sent before a stop has been followed up by then. */
@ApplicationScoped
public class FileExpiry {
    private static final Logger LOG = Logger.getLogger(FileExpiry.class);

    private final PostgresFiles files;
    private final Catalogue catalogue;
    private final Clock clock;

    public FileExpiry(PostgresFiles files, Catalogue catalogue, Clock clock) {
        this.files = files;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Removes what has expired. */
    @Scheduled(every = "1h", delayed = "20m")
    public void expire() {
        try {
            catalogue.organizations().forEach(organization -> files.expire(organization, clock.instant()));
        } catch (Unavailable outage) {
            LOG.warn("expired files wait for the database");
        }
    }
}
