package org.earshot.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.earshot.ingest.scenario.Infrastructure;
import org.earshot.ingest.scenario.Surveys;
import org.earshot.ingest.scenario.World;
import org.earshot.local.testing.TestTokens;
import org.earshot.platform.identity.Roles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies that do not say how long they are, and are longer than the server takes anything. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class UnstatedLengthTest {
    private static final int TOO_MANY_BYTES = 34 << 20;

    @Inject
    World world;

    private final Failures failures = new Failures();
    private World.Organization oak;
    private World.Link link;

    @BeforeEach
    void anOpenLink() {
        oak = world.organization("Oak Street Families");
        link = world.link(oak, world.publish(oak, Surveys.withFiles()));
        Logger.getLogger("").addHandler(failures);
    }

    @AfterEach
    void listenNoMore() {
        Logger.getLogger("").removeHandler(failures);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource({
        "a file for a question, /a/{token}/q/damp, multipart/form-data; boundary=x, 303",
        "a file of a program, /api/responses/{id}/files?question=damp&version=1&instrumentId={instrument}, application/octet-stream, 413",
        "past responses, /api/responses/import?mapping={}, text/csv, 413",
        "past responses in a form, /api/responses/import, multipart/form-data; boundary=x, 413",
        "past responses on the page, /import, multipart/form-data; boundary=x, 413"
    })
    void are_refused_in_words_and_without_a_stack_trace(String label, String path, String type, int status)
            throws Exception {
        HttpResponse<String> answer = send(path, type);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        if (status == 303) {
            assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/q/damp?too-large=yes");
        } else {
            assertThat(answer.body()).contains("too-large", "Send less at once");
        }
        assertThat(failures.told).isEmpty();
    }

    private HttpResponse<String> send(String path, String type) throws IOException, InterruptedException {
        String address = path.replace("{token}", link.token())
                .replace("{instrument}", link.invitation().instrumentId().toString())
                .replace("{id}", UUID.randomUUID().toString())
                .replace("{}", "%7B%7D");
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + address))
                                .version(HttpClient.Version.HTTP_1_1)
                                .header("Content-Type", type)
                                .header("Authorization", "Bearer " + TestTokens.token(oak.id(), Roles.ADMIN))
                                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> body(type)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    /** A body whose length is not told: the beginning of a file in a form, then the same letter. */
    private static InputStream body(String type) {
        byte[] head = (type.startsWith("multipart")
                        ? "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n"
                        : "")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] much = new byte[TOO_MANY_BYTES];
        Arrays.fill(much, (byte) 'a');
        return new SequenceInputStream(new ByteArrayInputStream(head), new ByteArrayInputStream(much));
    }

    /** What is logged with an exception. */
    private static final class Failures extends Handler {
        private final List<String> told = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord entry) {
            if (entry.getThrown() != null) {
                told.add(entry.getMessage() + " " + entry.getThrown());
            }
        }

        @Override
        public void flush() {
            // keeps nothing back
        }

        @Override
        public void close() {
            // holds nothing
        }
    }
}
