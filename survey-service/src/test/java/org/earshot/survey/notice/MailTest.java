package org.earshot.survey.notice;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.earshot.contracts.event.Notice;
import org.earshot.contracts.event.NoticeKind;
import org.earshot.contracts.event.NoticePicture;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.topic.Topics;
import org.earshot.local.testing.TestTokens;
import org.earshot.platform.kafka.EventPublisher;
import org.earshot.platform.tenancy.Tenancy;
import org.earshot.survey.notice.schedule.NoticeRounds;
import org.earshot.survey.postgres.Sql;
import org.earshot.survey.scenario.Infrastructure;
import org.earshot.survey.scenario.Mailbox;
import org.earshot.survey.scenario.Tenants;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a notice on the topic to a message at a real SMTP server. */
@QuarkusTest
@TestProfile(MailTest.WithMailServer.class)
@QuarkusTestResource(Infrastructure.class)
class MailTest {
    @Inject
    Tenants tenants;

    @Inject
    EventPublisher publisher;

    @Inject
    Tenancy tenancy;

    @Inject
    Sql sql;

    @Inject
    NoticeRounds rounds;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @ConfigProperty(name = "earshot.mail.port")
    int port;

    private GreenMail mail;
    private UUID organization;

    /** A mail server on this machine. */
    public static final class WithMailServer implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try (ServerSocket free = new ServerSocket(0)) {
                return Map.of(
                        "earshot.mail.host", "127.0.0.1", "earshot.mail.port", Integer.toString(free.getLocalPort()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @BeforeEach
    void aMailServerAndAnOrganization() {
        mail = Mailbox.at(port);
        organization = tenants.organization("Riverside");
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Test
    void anAlertComesOnceWithTheSentenceThePictureAndOneLinkToWhoeverWantsIt() throws Exception {
        String wants = person("now");
        String not = person("never");
        Notice notice = notice(NoticeKind.ALERT_OPENED, UUID.randomUUID());

        publish(notice);
        arrive(notice);
        round();

        await().until(() -> mail.getReceivedMessages().length == 1);
        MimeMessage message = mail.getReceivedMessages()[0];
        assertEquals(wants, message.getAllRecipients()[0].toString());
        assertFalse(wants.equals(not));
        assertEquals("Food worry rose from 31\u00a0% to 52\u00a0%; 214 answers.", message.getSubject());
        assertEquals("auto-generated", message.getHeader("Auto-Submitted")[0]);
        Parts parts = Parts.of(message);
        assertTrue(parts.text.contains("Food worry rose from 31\u00a0% to 52\u00a0%; 214 answers."), parts.text);
        assertTrue(parts.html.contains("Food worry rose from 31\u00a0% to 52\u00a0%; 214 answers."), parts.html);
        assertEquals(1, count(parts.html, "href="), parts.html);
        assertEquals(1, count(parts.text, "https?://"), parts.text);
        assertTrue(parts.html.contains("http://localhost:8080/alerts/" + notice.subjectId()));
        assertEquals(1, parts.pictures);
        assertEquals(1, count(parts.html, "cid:"));
        round();
        assertEquals(1, mail.getReceivedMessages().length);
        assertEquals(1, messages("true"));
    }

    @Test
    void whatHappenedTogetherIsOneMessageAndAStoryIsToldOnce() throws Exception {
        person("now");
        UUID alert = UUID.randomUUID();

        publish(notice(NoticeKind.ALERT_OPENED, alert));
        publish(notice(NoticeKind.ALERT_UPDATED, alert));
        arrive(notice(NoticeKind.ALERT_OPENED, UUID.randomUUID()));
        round();

        await().until(() -> mail.getReceivedMessages().length == 1);
        MimeMessage message = mail.getReceivedMessages()[0];
        assertTrue(message.getSubject().startsWith("2 things happened: "), message.getSubject());
        Parts parts = Parts.of(message);
        assertEquals(2, count(parts.html, "<h1"));
        assertEquals(1, count(parts.html, "href="));
        assertTrue(parts.html.contains("href=\"http://localhost:8080/\""), parts.html);
    }

    @Test
    void aMailServerThatIsAwayGetsItLaterWithTheSameId() throws Exception {
        person("now");
        mail.stop();
        arrive(notice(NoticeKind.ALERT_OPENED, UUID.randomUUID()));
        round();
        await().until(() -> messages("attempts > 0 and state = 'WAITING'") == 1);

        mail.start();
        change("update notice_message set due_at = now()");
        round();

        await().until(() -> mail.getReceivedMessages().length == 1);
        await().until(() -> messages("state = 'SENT'") == 1);
        String id = tenancy.inOrganization(
                organization, () -> sql.first("select message_id::text from notice_message", row -> row.getString(1))
                        .orElseThrow());
        assertTrue(mail.getReceivedMessages()[0].getMessageID().contains(id));
    }

    @Test
    void inQuietTimesNothingComes() {
        String token = token(address());
        RestAssured.given()
                .auth()
                .oauth2(token)
                .contentType("application/json")
                .body("""
                        {"language":"en","zone":"UTC","digestAt":"08:00","quiet":{"from":"00:01","until":"00:00"},
                         "paces":{"alert-opened":"now"}}
                        """)
                .put("/api/notices/choices")
                .then()
                .statusCode(200);

        arrive(notice(NoticeKind.ALERT_OPENED, UUID.randomUUID()));
        round();

        assertEquals(0, messages("true"));
        assertEquals(1, count("notice_owed where not settled"), "it waits");
    }

    @Test
    void whoeverReadsTheConsoleSeesWhatWasWrittenToThem() {
        String address = address();
        String token = token(address);
        choose(token, "now");
        arrive(notice(NoticeKind.DECISION_MADE, UUID.randomUUID()));
        round();
        await().until(() -> mail.getReceivedMessages().length == 1);

        RestAssured.given()
                .auth()
                .oauth2(token)
                .accept("application/json")
                .get("/api/notices/messages")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].subject", containsString("Food worry rose"));
        RestAssured.given()
                .auth()
                .oauth2(TestTokens.token(organization, "manager"))
                .accept("application/json")
                .get("/api/notices/messages")
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void aRecordThatCannotBeReadGoesToTheDeadLettersAndHoldsUpNoOther() {
        String key = "unreadable-" + UUID.randomUUID();
        await().ignoreExceptions().until(() -> {
            publisher
                    .send(
                            Topics.NOTICES,
                            organization,
                            key,
                            "org.earshot.notice.v1",
                            "{".getBytes(StandardCharsets.UTF_8))
                    .toCompletableFuture()
                    .join();
            return true;
        });

        await().untilAsserted(() -> assertEquals(List.of("{"), deadLetters(key)));
    }

    private List<String> deadLetters(String key) {
        TopicPartition partition = new TopicPartition(Topics.NOTICES.deadLetters(), 0);
        List<String> letters = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            while (consumer.position(partition) < end) {
                for (var letter : consumer.poll(Duration.ofMillis(200))) {
                    if (key.equals(letter.key())) {
                        letters.add(letter.value());
                    }
                }
            }
        }
        return letters;
    }

    /** Puts it on the topic, waits until it and all before it are taken in, and lets the time pass in which others gather. */
    private void arrive(Notice notice) {
        publish(notice);
        Notice last = notice(NoticeKind.COMMENTED, UUID.randomUUID(), List.of(UUID.randomUUID()));
        publish(last);
        await().until(() -> count("notice where notice_id = '" + last.noticeId() + "'") == 1);
        change("update notice set arrived_at = now() - interval '10 minutes'");
    }

    /** As rounds are made by themselves: outside of any request. */
    private void round() {
        CompletableFuture.runAsync(() -> rounds.look(organization), task -> new Thread(task, "round").start())
                .join();
    }

    private void publish(Notice notice) {
        await().ignoreExceptions().until(() -> {
            publisher.publish(Topics.NOTICES, notice).toCompletableFuture().join();
            return true;
        });
    }

    private int messages(String which) {
        return count("notice_message where " + which);
    }

    private int count(String rows) {
        return tenancy.inOrganization(organization, () -> sql.count("select count(*) from " + rows));
    }

    private void change(String statement) {
        tenancy.inOrganization(organization, () -> sql.change(statement));
    }

    private static long count(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }

    private String person(String pace) {
        String address = address();
        choose(token(address), pace);
        return address;
    }

    private static String address() {
        return "p" + UUID.randomUUID() + "@example.org";
    }

    private String token(String address) {
        String account = Tenants.as(organization, "admin")
                .body("{\"email\":\"%s\",\"password\":\"long enough\",\"role\":\"manager\"}".formatted(address))
                .post("/api/accounts")
                .then()
                .statusCode(201)
                .extract()
                .path("accountId");
        return TestTokens.token(organization, UUID.fromString(account), "manager");
    }

    private static void choose(String token, String pace) {
        RestAssured.given()
                .auth()
                .oauth2(token)
                .contentType("application/json")
                .body("""
                        {"language":"en","zone":"UTC","digestAt":"08:00",
                         "paces":{"alert-opened":"%1$s","alert-updated":"%1$s","decision-made":"%1$s"}}
                        """.formatted(pace))
                .put("/api/notices/choices")
                .then()
                .statusCode(200);
    }

    private Notice notice(NoticeKind kind, UUID alert) {
        return notice(kind, alert, List.of());
    }

    private Notice notice(NoticeKind kind, UUID alert, List<UUID> accounts) {
        LocalDate monday = LocalDate.of(2026, 3, 2);
        List<NoticePicture.Week> weeks = new ArrayList<>();
        for (int week = 0; week < 20; week++) {
            weeks.add(new NoticePicture.Week(monday.plusWeeks(week), week < 15 ? 0.3 : 0.5, 0.2, 0.6, 0.3));
        }
        return new Notice(
                organization,
                UUID.randomUUID(),
                kind,
                alert,
                Instant.now(),
                LocalizedText.of("en", "Food worry rose from 31\u00a0% to 52\u00a0%; 214 answers."),
                kind == NoticeKind.DECISION_MADE ? "A second parcel" : null,
                "/alerts/" + alert,
                null,
                accounts,
                new NoticePicture(weeks, monday.plusWeeks(15)));
    }

    /** What a mail program finds. */
    private static final class Parts {
        private String text = "";
        private String html = "";
        private int pictures;

        static Parts of(MimeMessage message) throws MessagingException, IOException {
            Parts parts = new Parts();
            parts.add(message.getContent(), null);
            return parts;
        }

        private void add(Object content, @Nullable BodyPart part) throws MessagingException, IOException {
            if (content instanceof MimeMultipart several) {
                for (int i = 0; i < several.getCount(); i++) {
                    add(several.getBodyPart(i).getContent(), several.getBodyPart(i));
                }
            } else if (part != null && part.isMimeType("text/html")) {
                html = content.toString();
            } else if (part != null && part.isMimeType("text/plain")) {
                text = content.toString();
            } else if (part != null && part.isMimeType("image/png")) {
                pictures++;
            }
        }
    }
}
