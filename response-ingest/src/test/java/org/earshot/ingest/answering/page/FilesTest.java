package org.earshot.ingest.answering.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.receipt.ReceiptCode;
import org.earshot.ingest.file.Files;
import org.earshot.ingest.file.Pictures;
import org.earshot.ingest.file.store.FileRows;
import org.earshot.ingest.scenario.Infrastructure;
import org.earshot.ingest.scenario.ResponsesTopic;
import org.earshot.ingest.scenario.Surveys;
import org.earshot.ingest.scenario.World;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A picture or a document as an answer, without a script: chosen, replaced, removed, sent, corrected, taken back. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class FilesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** Compressed. */
    private static final int LARGEST_PAGE = 5_000;

    @Inject
    World world;

    @Inject
    Files files;

    @Inject
    FileRows rows;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    private World.Organization oak;
    private World.Link link;

    @BeforeEach
    void anOpenLink() {
        oak = world.organization("Oak Street Families");
        link = world.link(oak, world.publish(oak, Surveys.withFiles()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "en, Take a picture now, 'Picture, 1 kB', Remove it",
        "es, Tomar una foto ahora, 'Imagen, 1 kB', Quitar",
        "ar, التقط صورة الآن, 'صورة، 1 كيلوبايت', إزالة"
    })
    void a_picture_is_chosen_looked_over_and_sent_and_only_its_name_is_in_the_response(
            String language, String camera, String picture, String remove) {
        Person ann = new Person(link.token(), language, true).starts();
        assertThat(ann.page()).contains(camera, "enctype=\"multipart/form-data\"", "capture=\"environment\"");
        assertThat(compressed(ann.page())).isLessThan(LARGEST_PAGE);

        ann.chooses(Pictures.photo(6), "IMG_2034 Ana.jpg").skips();
        assertThat(ann.page()).contains(picture).doesNotContain("IMG_2034");
        ann.presses("change:damp", Map.of());
        assertThat(ann.page()).contains(picture, remove);
        ann.opens("/check").presses("send", Map.of());

        ResponseRecorded recorded = recorded(ann.code());
        Answer.File sent = file(recorded);
        assertThat(sent.mediaType()).isEqualTo("image/jpeg");
        byte[] kept = handed(recorded, sent).orElseThrow();
        assertThat(kept).hasSize(sent.bytes());
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(Pictures.SECRET, "Ana");
        assertThat(rows.of(oak.id())).singleElement().asString().doesNotContain("IMG_2034");
    }

    @Test
    void what_is_no_picture_is_refused_on_the_page_in_words_and_the_question_can_be_left() {
        Person ann = new Person(link.token(), "en", true).starts();

        ann.chooses("<html>".getBytes(StandardCharsets.UTF_8), "cat.jpg");
        assertThat(ann.status()).isEqualTo(422);
        assertThat(ann.page()).contains("This is no picture that we can keep", "aria-invalid=\"true\"");
        ann.chooses(new byte[8_000_001], "large.jpg");
        assertThat(ann.page()).contains("This file is larger than 8 MB");
        ann.chooses(new byte[0], "empty.jpg");
        assertThat(ann.page()).contains("There is nothing in this file");
        ann.chooses(Pictures.document(), "letter.pdf");
        assertThat(ann.page()).contains("This is no picture that we can keep");

        ann.skips().chooses(Pictures.document(), "letter.jpg");
        assertThat(ann.page()).contains("Document (PDF), 1 kB");
        assertThat(rows.of(oak.id())).hasSize(1);
    }

    @Test
    void a_film_that_is_longer_than_the_server_takes_anything_leads_back_to_its_question()
            throws IOException, InterruptedException {
        Person ann = new Person(link.token(), "es", true).starts();
        ann.chooses(Pictures.photo(1), "a.jpg").presses("back", Map.of());
        String question = "/a/" + link.token() + "/q/damp";

        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + question))
                                .header("Content-Type", "multipart/form-data; boundary=x")
                                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[33 << 20]))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(question + "?too-large=yes");
        ann.opens("/q/damp?too-large=yes");
        assertThat(ann.status()).isEqualTo(422);
        assertThat(ann.page()).contains("Este archivo pasa de 8 MB", "Quitar", "enctype=\"multipart/form-data\"");
    }

    @Test
    void another_picture_replaces_the_first_and_removing_it_leaves_nothing() {
        Person ann = new Person(link.token(), "en", true).starts();
        ann.chooses(Pictures.photo(1), "a.jpg").presses("back", Map.of());
        ann.chooses(Pictures.drawing(), "b.png").presses("back", Map.of());
        assertThat(rows.of(oak.id())).singleElement().asString().contains("image/png");

        ann.presses("remove", Map.of());

        assertThat(ann.page()).contains("A picture of the damp?").doesNotContain("Remove it");
        assertThat(rows.of(oak.id())).isEmpty();
    }

    @Test
    void a_correction_brings_another_picture_and_the_one_before_goes() {
        Person ann = new Person(link.token(), "en", true).starts();
        ann.chooses(Pictures.photo(1), "a.jpg").skips().presses("send", Map.of());
        String code = ann.code();
        ResponseRecorded first = recorded(code);
        await().atMost(PATIENCE).until(() -> handed(first, file(first)).isPresent());

        ann.presses("correct", Map.of()).presses("change:damp", Map.of());
        ann.chooses(Pictures.drawing(), "b.png").presses("send", Map.of());

        ResponseRecorded second = recorded(code);
        assertThat(second.revision()).isEqualTo(2);
        await().atMost(PATIENCE).until(() -> handed(first, file(first)).isEmpty());
        assertThat(handed(second, file(second))).isPresent();
    }

    @Test
    void what_is_taken_back_takes_its_picture_along() {
        Person ann = new Person(link.token(), "en", true).starts();
        ann.chooses(Pictures.photo(1), "a.jpg").skips().presses("send", Map.of());
        ResponseRecorded sent = recorded(ann.code());
        await().atMost(PATIENCE).until(() -> handed(sent, file(sent)).isPresent());

        String code = ann.code();
        ann.presses("withdraw", Map.of("code", code)).presses("withdraw-yes", Map.of("code", code));

        await().atMost(PATIENCE).until(() -> rows.of(oak.id()).isEmpty());
    }

    @Test
    void at_a_device_for_everybody_who_leaves_without_sending_leaves_no_picture() {
        Person device = new Person(link.token() + ".kiosk", "en", true).starts();
        device.chooses(Pictures.photo(1), "a.jpg");
        assertThat(rows.of(oak.id())).hasSize(1);

        device.opens("");

        assertThat(rows.of(oak.id())).isEmpty();
    }

    @Test
    void a_picture_that_is_kept_no_longer_is_asked_for_again_before_anything_is_sent() {
        Person ann = new Person(link.token(), "en", true).starts();
        ann.chooses(Pictures.photo(1), "a.jpg").skips();
        rows.clear(oak.id());

        ann.presses("send", Map.of());

        assertThat(ann.status()).isEqualTo(422);
        assertThat(ann.page()).contains("A file that you had chosen is no longer kept");
        ann.opens("/check");
        assertThat(ann.page()).contains("A picture of the damp?", "type=\"file\"");
    }

    @Test
    void what_is_sent_to_try_a_draft_is_looked_at_and_kept_nowhere() {
        World.Link trial = world.trial(oak, Surveys.withFiles());
        Person author = new Person(trial.token(), "en", true).starts();
        author.chooses("nothing".getBytes(StandardCharsets.UTF_8), "a.jpg");
        assertThat(author.status()).isEqualTo(422);

        author.chooses(Pictures.photo(1), "a.jpg").skips().presses("send", Map.of());

        assertThat(author.page()).contains("class=\"code\"");
        assertThat(rows.of(oak.id())).isEmpty();
    }

    private static int compressed(String page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(page.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }

    private ResponseRecorded recorded(String code) {
        UUID responseId = ReceiptCode.typed(code).orElseThrow().responseId(oak.id());
        List<?> records = ResponsesTopic.of(servers, responseId);
        return (ResponseRecorded) records.get(records.size() - 1);
    }

    private static Answer.File file(ResponseRecorded recorded) {
        return (Answer.File) recorded.answers().to("damp").orElseThrow();
    }

    /** What somebody of the organisation is given, once the log was followed. */
    private Optional<byte[]> handed(ResponseRecorded recorded, Answer.File file) {
        Files.Of response = new Files.Of(oak.id(), recorded.responseId());
        await().atMost(PATIENCE)
                .until(() -> rows.isNamed(oak.id(), file.file()) || !rows.isKept(oak.id(), file.file()));
        return files.open(response, file.file(), new Files.Reader(UUID.randomUUID(), "amal@example.org"), Instant.now())
                .map(found -> found.bytes());
    }
}
