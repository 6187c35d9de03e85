package org.earshot.ingest.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.event.Channel;
import org.earshot.contracts.event.DirectoryEntry;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;
import org.earshot.ingest.answering.AnswerForm;
import org.earshot.ingest.catalogue.Catalogue;
import org.earshot.platform.kafka.EventJson;
import org.earshot.platform.problem.Refusal;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The golden vectors of the engine, through the accept path and through the forms of the pages. */
class GoldenVectorsTest {
    private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");
    private static final UUID OAK = UUID.randomUUID();
    private static final Submission.At AT =
            new Submission.At(UUID.randomUUID(), 1, UUID.randomUUID(), UUID.randomUUID(), null);
    private static final String FOLDER = "/org/earshot/contracts/golden/engine";

    @TestFactory
    Stream<DynamicContainer> what_is_accepted_says_what_the_vectors_say() {
        return vectors()
                .map(vectors -> DynamicContainer.dynamicContainer(
                        vectors.path("about").asText(),
                        cases(vectors)
                                .map(one ->
                                        DynamicTest.dynamicTest(one.path("name").asText(), () -> {
                                            Instrument instrument = EventJson.MAPPER.convertValue(
                                                    vectors.path("instrument"), Instrument.class);
                                            String language =
                                                    one.path("language").asText();
                                            assumeTrue(
                                                    instrument.languages().contains(language),
                                                    "a response is taken in the languages of its instrument only");
                                            if (one.path("faults").isEmpty()) {
                                                accepted(instrument, one);
                                            } else {
                                                refused(instrument, one);
                                            }
                                        }))));
    }

    private static void accepted(Instrument instrument, JsonNode one) {
        ResponseRecorded record = (ResponseRecorded) sent(instrument, one).get(0);

        assertThat(record.signals()).hasSize(one.path("signals").size());
        for (int i = 0; i < record.signals().size(); i++) {
            JsonNode signal = one.path("signals").get(i);
            assertThat(record.signals().get(i).need())
                    .isEqualTo(signal.path("need").asText());
            assertThat(record.signals().get(i).present())
                    .isEqualTo(signal.path("present").asBoolean());
            assertThat(record.signals().get(i).severity())
                    .isCloseTo(signal.path("severity").asDouble(), within(1e-9));
        }
        assertThat(record.dimensions()).isEqualTo(EventJson.MAPPER.convertValue(one.path("dimensions"), Map.class));
        assertThat(record.scores()).hasSize(one.path("scores").size());
        record.scores().forEach((id, figure) -> assertThat(figure)
                .isCloseTo(one.path("scores").path(id).asDouble(), within(1e-9)));
        shownAsAForm(instrument, record.answers());
    }

    /** What a page shows of an answer is read as that answer. */
    private static void shownAsAForm(Instrument instrument, Answers answers) {
        answers.byQuestion().forEach((id, answer) -> {
            Question question = instrument.unrolled().question(id).orElseThrow();
            if (answer.says() && question.isPut()) {
                assertThat(AnswerForm.read(question, AnswerForm.show(question, answer))
                                .answer())
                        .isEqualTo(answer);
            }
        });
    }

    private static void refused(Instrument instrument, JsonNode one) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> sent(instrument, one));

        assertThat(refusal).isNotNull();
        List<String> codes = Objects.requireNonNull(refusal.problem().errors()).stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
        one.path("faults").forEach(fault -> assertThat(codes)
                .contains("/answers/" + fault.path("question").asText() + " "
                        + fault.path("code").asText()));
    }

    private static List<ResponseEvent> sent(Instrument instrument, JsonNode one) {
        Catalogue catalogue = new Catalogue();
        List<ResponseEvent> appended = new ArrayList<>();
        catalogue.keepInstrument(
                PublishedInstrument.key(AT.instrumentId(), 1),
                new PublishedInstrument(OAK, AT.instrumentId(), 1, NOW.minusSeconds(60), null, null, instrument));
        catalogue.keepDirectoryEntry(
                AT.programId().toString(), new DirectoryEntry.Program(OAK, AT.programId(), "Pantry"));
        catalogue.keepDirectoryEntry(AT.siteId().toString(), new DirectoryEntry.Site(OAK, AT.siteId(), "Oak Street"));
        catalogue.isCompleteWhen(() -> true);
        Acceptance acceptance = new Acceptance(
                catalogue,
                new RecentResponses(1_000),
                event -> {
                    appended.add(event);
                    return CompletableFuture.completedFuture(null);
                },
                new AcceptanceTest.Uncounted(),
                Clock.fixed(NOW, ZoneOffset.UTC));
        Submission submission = new Submission(
                UUID.randomUUID(),
                1,
                AT,
                one.path("language").asText(),
                GivenTime.ON_ARRIVAL,
                EventJson.MAPPER.convertValue(one.path("answers"), Answers.class));
        var unused = acceptance.record(new Sender.Staff(OAK), submission, Channel.API);
        return appended;
    }

    private static Stream<JsonNode> cases(JsonNode vectors) {
        return StreamSupport.stream(vectors.path("cases").spliterator(), false);
    }

    private static Stream<JsonNode> vectors() {
        try {
            URL folder = Objects.requireNonNull(Instrument.class.getResource(FOLDER));
            URI where = folder.toURI();
            if (!where.getScheme().equals("jar")) {
                return read(Path.of(where));
            }
            try (FileSystem jar = FileSystems.newFileSystem(where, Map.of())) {
                return read(jar.getPath(FOLDER));
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<JsonNode> read(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(GoldenVectorsTest::json).toList().stream();
        }
    }

    private static JsonNode json(Path file) {
        try {
            return EventJson.MAPPER.readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
