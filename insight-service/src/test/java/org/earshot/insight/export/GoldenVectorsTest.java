package org.earshot.insight.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;
import org.earshot.platform.kafka.EventJson;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The golden vectors of the engine, as an export tells them: what was shown, and the figures. */
class GoldenVectorsTest {
    private static final String FOLDER = "/org/earshot/contracts/golden/engine";

    @TestFactory
    Stream<DynamicContainer> an_export_tells_as_shown_what_the_vectors_show() {
        return vectors()
                .map(vectors -> DynamicContainer.dynamicContainer(
                        vectors.path("about").asText(),
                        StreamSupport.stream(vectors.path("cases").spliterator(), false)
                                .filter(one -> one.path("faults").isEmpty())
                                .map(one -> DynamicTest.dynamicTest(
                                        one.path("name").asText(),
                                        () -> agrees(
                                                EventJson.MAPPER
                                                        .convertValue(vectors.path("instrument"), Instrument.class)
                                                        .unrolled(),
                                                one)))));
    }

    private static void agrees(Instrument instrument, JsonNode one) {
        PublishedInstrument published =
                new PublishedInstrument(new UUID(1, 1), new UUID(2, 2), 1, Instant.EPOCH, null, null, instrument);
        Codebook codebook = Codebook.of(List.of(published), Set.of(), true, true);
        Answers answers = EventJson.MAPPER.convertValue(one.path("answers"), Answers.class);
        List<Cell> cells = new Rows(codebook, "en", place -> "", path -> "https://listen" + path)
                .of(Survey.response(1, 1, answers.byQuestion()));
        Set<String> told = new TreeSet<>();
        Set<String> figures = new TreeSet<>();
        for (int i = 0; i < cells.size(); i++) {
            Column column = codebook.columns().get(i);
            String question = column.question();
            if (question != null && cells.get(i).missing() != Missing.NOT_SHOWN) {
                told.add(question);
            }
            if (column.kind() == Column.Kind.FIGURE && cells.get(i).number() != null) {
                figures.add(codebook.score(column.name()).orElseThrow());
            }
        }
        told.removeIf(id -> !instrument.question(id).filter(Question::isPut).isPresent());

        assertEquals(shown(instrument, one), told);
        assertEquals(
                instrument.scores().stream()
                        .map(score -> score.id())
                        .filter(id -> one.path("scores").has(id))
                        .collect(Collectors.toCollection(TreeSet::new)),
                figures);
    }

    private static Set<String> shown(Instrument instrument, JsonNode one) {
        return StreamSupport.stream(one.path("shown").spliterator(), false)
                .map(JsonNode::asText)
                .filter(id -> !(instrument.question(id).orElseThrow() instanceof Info))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JsonNode> vectors() {
        try {
            URI where =
                    Objects.requireNonNull(Instrument.class.getResource(FOLDER)).toURI();
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
