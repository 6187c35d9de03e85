package org.earshot.ingest.file.kafka;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.topic.Topics;
import org.earshot.ingest.catalogue.Catalogue;
import org.earshot.ingest.file.Files;
import org.earshot.platform.kafka.GroupConsumer;
import org.earshot.platform.kafka.GroupConsumers;
import org.earshot.platform.kafka.Taking;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Lets files live and go with their responses, as the log tells of these. Where nobody ever asked for a file it reads nothing. */
@ApplicationScoped
public class FileFollower implements Taking<ResponseEvent> {
    private static final Logger LOG = Logger.getLogger(FileFollower.class);

    private final GroupConsumers groups;
    private final Files files;
    private final Catalogue catalogue;
    private volatile Optional<GroupConsumer<ResponseEvent>> consumer = Optional.empty();

    public FileFollower(GroupConsumers groups, Files files, Catalogue catalogue) {
        this.groups = groups;
        this.files = files;
        this.catalogue = catalogue;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void startWhenAsked() {
        if (consumer.isEmpty() && catalogue.hasAskedForFiles()) {
            start();
        }
    }

    /** Files may be left of an instrument that was removed while this service was down. */
    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void startWhereAnyAreLeft() {
        try {
            if (consumer.isEmpty() && catalogue.organizations().stream().anyMatch(files::any)) {
                start();
            }
        } catch (Files.Unavailable outage) {
            LOG.warn("files wait for the database");
        }
    }

    private synchronized void start() {
        if (consumer.isEmpty()) {
            consumer = Optional.of(groups.follow("response-ingest-files", Topics.RESPONSES, ResponseEvent.class, this));
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        consumer.ifPresent(GroupConsumer::close);
    }

    /** Most records say nothing of files, and say so before they are read. */
    @Override
    public boolean passesOver(Function<String, @Nullable String> attributes) {
        return ResponseEvent.NO_FILES.equals(attributes.apply(ResponseEvent.FILES));
    }

    /** A later revision may name fewer files than the one before. */
    @Override
    public void take(ResponseEvent event) {
        Files.Of response = new Files.Of(event.organizationId(), event.responseId());
        if (event.saysNothingOfFiles()) {
            return;
        }
        if (event instanceof ResponseRecorded recorded) {
            files.recorded(response, recorded.revision(), recorded.answers().files(), recorded.recordedAt());
        } else {
            files.erase(response);
        }
    }

    @Override
    public void removed(String key) {
        String[] ids = key.split(":", -1);
        if (ids.length == 2) {
            files.erase(new Files.Of(UUID.fromString(ids[0]), UUID.fromString(ids[1])));
        }
    }
}
