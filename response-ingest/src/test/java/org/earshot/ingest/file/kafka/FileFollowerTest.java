package org.earshot.ingest.file.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.header.Header;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.event.Channel;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.event.ResponseWithdrawn;
import org.earshot.contracts.topic.Topics;
import org.earshot.ingest.file.CleanFile;
import org.earshot.ingest.file.Files;
import org.earshot.ingest.file.store.FileRows;
import org.earshot.ingest.response.ResponseLog;
import org.earshot.ingest.scenario.Infrastructure;
import org.earshot.ingest.scenario.Surveys;
import org.earshot.ingest.scenario.TopicContents;
import org.earshot.ingest.scenario.World;
import org.earshot.platform.kafka.EventPublisher;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which records of responses are read because of files. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class FileFollowerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    World world;

    @Inject
    ResponseLog log;

    @Inject
    EventPublisher publisher;

    @Inject
    Files files;

    @Inject
    FileRows rows;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    private World.Organization oak;
    private PublishedInstrument asking;

    @BeforeEach
    void anInstrumentThatAsksForFiles() {
        oak = world.organization("Oak Street Families");
        asking = world.publish(oak, Surveys.withFiles());
    }

    @Test
    void what_is_recorded_says_when_it_says_nothing_of_files() {
        ResponseRecorded without = recorded(1, null);
        ResponseRecorded with = recorded(1, UUID.randomUUID());
        ResponseRecorded corrected = recorded(2, null);
        ResponseWithdrawn withdrawn = new ResponseWithdrawn(oak.id(), UUID.randomUUID(), Instant.now());
        List.of(without, with, corrected, withdrawn)
                .forEach(event -> log.append(event).toCompletableFuture().join());

        assertThat(filesOf(without)).isEqualTo("0");
        assertThat(filesOf(with)).isNull();
        assertThat(filesOf(corrected)).isNull();
        assertThat(filesOf(withdrawn)).isNull();
    }

    /** Records of an organisation are taken in their order. */
    @Test
    void what_says_so_is_not_read_and_what_does_not_as_before_there_was_a_way_to_is() {
        UUID unread = UUID.randomUUID();
        UUID read = UUID.randomUUID();

        publish(recorded(1, keep(unread)), Map.of(ResponseEvent.FILES, ResponseEvent.NO_FILES));
        publish(recorded(1, keep(read)), Map.of());

        await().atMost(PATIENCE).until(() -> rows.isNamed(oak.id(), read));
        assertThat(rows.isNamed(oak.id(), unread)).isFalse();
    }

    private UUID keep(UUID file) {
        files.keep(
                new Files.Of(oak.id(), file),
                asking.instrumentId(),
                "damp",
                file,
                new CleanFile("image/png", new byte[] {1}),
                Instant.now().plus(Duration.ofDays(1)));
        return file;
    }

    /** A response that is called as its file, if it has one. */
    private ResponseRecorded recorded(int revision, @Nullable UUID file) {
        return new ResponseRecorded(
                oak.id(),
                file == null ? UUID.randomUUID() : file,
                revision,
                asking.instrumentId(),
                1,
                oak.programId(),
                oak.siteId(),
                null,
                "en",
                Channel.WEB,
                Instant.now(),
                Instant.now(),
                new Answers(
                        Map.of("damp", file == null ? new Answer.Skipped() : new Answer.File(file, "image/png", 1))),
                List.of(),
                Map.of(),
                Map.of());
    }

    private void publish(ResponseRecorded event, Map<String, String> attributes) {
        publisher
                .publish(Topics.RESPONSES, event, attributes)
                .toCompletableFuture()
                .join();
    }

    private @Nullable String filesOf(ResponseEvent event) {
        Header header = TopicContents.records(servers, Topics.RESPONSES).stream()
                .filter(record -> record.key().equals(event.key()))
                .findFirst()
                .orElseThrow()
                .headers()
                .lastHeader("ce_files");
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
