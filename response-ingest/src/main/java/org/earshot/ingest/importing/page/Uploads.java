package org.earshot.ingest.importing.page;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.earshot.ingest.importing.ImportSettings;
import org.earshot.ingest.response.IngestProblem;
import org.earshot.platform.problem.Refusal;

/**
 * Uploaded files, on this instance's disk, readable by this process's user only, for an hour. One that is gone is uploaded again:
 * importing it twice counts once.
 */
@ApplicationScoped
class Uploads {
    private static final Duration KEPT = Duration.ofHours(1);
    private static final int MOST_OF_ALL = 40;
    private static final int MOST_OF_ONE = 5;

    private final Map<UUID, Upload> uploads = new ConcurrentHashMap<>();
    private final Clock clock;

    Uploads(Clock clock) {
        this.clock = clock;
    }

    Upload keep(UUID organizationId, String name, Path uploaded, ImportSettings settings) {
        long own = uploads.values().stream()
                .filter(upload -> upload.organizationId().equals(organizationId))
                .count();
        if (own >= MOST_OF_ONE || uploads.size() >= MOST_OF_ALL) {
            throw new Refusal(
                    IngestProblem.TOO_MANY_FILES,
                    "Several uploaded files wait for their import already.",
                    "Import or discard one of them; each is forgotten after an hour.");
        }
        try {
            Path file = Files.createTempFile("earshot-import-", ".csv");
            Files.move(uploaded, file, StandardCopyOption.REPLACE_EXISTING);
            Upload upload = new Upload(UUID.randomUUID(), organizationId, name, file, settings, clock.instant());
            uploads.put(upload.id(), upload);
            return upload;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of the organisation's own; empty when there is none, or it was forgotten. */
    Optional<Upload> find(UUID organizationId, UUID id) {
        return Optional.ofNullable(uploads.get(id))
                .filter(upload -> upload.organizationId().equals(organizationId));
    }

    void forget(Upload upload) {
        uploads.remove(upload.id());
        delete(upload);
    }

    @Scheduled(every = "5m")
    void forgetOld() {
        uploads.values().stream()
                .filter(upload -> !upload.isRunning())
                .filter(upload -> upload.uploadedAt().plus(KEPT).isBefore(clock.instant()))
                .forEach(this::forget);
    }

    void stop(@Observes ShutdownEvent stopping) {
        uploads.values().forEach(Uploads::delete);
    }

    private static void delete(Upload upload) {
        try {
            Files.deleteIfExists(upload.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
