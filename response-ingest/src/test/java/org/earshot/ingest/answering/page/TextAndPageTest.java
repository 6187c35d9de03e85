package org.earshot.ingest.answering.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.event.Channel;
import org.earshot.contracts.event.MessageChannel;
import org.earshot.contracts.event.MessageEvent;
import org.earshot.contracts.event.MessageKind;
import org.earshot.contracts.event.MessageReceived;
import org.earshot.contracts.event.MessageRequested;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.receipt.ReceiptCode;
import org.earshot.contracts.texting.Commands;
import org.earshot.contracts.topic.Topics;
import org.earshot.ingest.scenario.Infrastructure;
import org.earshot.ingest.scenario.MessagesTopic;
import org.earshot.ingest.scenario.ResponsesTopic;
import org.earshot.ingest.scenario.Surveys;
import org.earshot.ingest.scenario.World;
import org.earshot.platform.kafka.EventPublisher;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Begun by text, gone on with on the page, finished by text: one response, over the real topics and the real database. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class TextAndPageTest {
    @Inject
    World world;

    @Inject
    EventPublisher publisher;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    private World.Organization oak;
    private World.Link link;
    private int replies;

    @BeforeEach
    void aPersonIsInvitedByText() {
        oak = world.organization("Oak Street Families");
        link = world.personalLink(oak, world.publish(oak, Surveys.checkIn()));
        publish(new MessageRequested(
                oak.id(),
                UUID.randomUUID(),
                person(),
                MessageKind.INVITATION,
                MessageChannel.SMS,
                "es",
                "¿Cómo van las cosas? " + address(),
                null,
                link.invitation().invitationId(),
                address(),
                Instant.now(),
                null,
                null));
    }

    @Test
    void itIsOneResponseWhereverItIsAnswered() {
        assertThat(writes("hola")).startsWith("Oak Street Families: gracias.").contains("¿Le preocupó que se acabara");
        assertThat(writes("nunca")).contains("¿Qué ayudaría?");
        assertThat(writes("enlace")).contains(address());

        Person onPage = new Person(link.token(), "es", false).opens("");
        onPage.presses("continue", Map.of());
        assertThat(onPage.page()).contains("¿Qué ayudaría?");
        onPage.presses("next", Map.of("answer", "rides"));
        onPage.presses("next", Map.of("answer", "true"));

        assertThat(writes("EMPEZAR")).contains("¿Cuánto estrés siente?");
        writes("8");
        writes("3");
        writes("saltar");
        writes("saltar");
        String last = writes("Todo bien");

        ReceiptCode code = ReceiptCode.ofLink(link.token(), null);
        assertThat(last).contains(code.grouped());
        ResponseRecorded response = (ResponseRecorded)
                ResponsesTopic.of(servers, code.responseId(oak.id())).get(0);
        assertThat(ResponsesTopic.of(servers, code.responseId(oak.id()))).hasSize(1);
        assertThat(response.channel()).isEqualTo(Channel.SMS);
        assertThat(response.channels()).isEqualTo(Map.of("help", Channel.WEB, "car", Channel.WEB));
        assertThat(response.answers().to("help")).contains(new Answer.Many(List.of("rides")));
        assertThat(response.language()).isEqualTo("es");
        assertThat(MessagesTopic.turnsTo(servers, person())).last().satisfies(turn -> assertThat(turn.isLast())
                .isTrue());
    }

    private UUID person() {
        return Objects.requireNonNull(link.invitation().participantId());
    }

    private String address() {
        return "https://example.org/a/" + link.token();
    }

    /** Writes, and waits for what is said in reply. */
    private String writes(String text) {
        publish(new MessageReceived(
                oak.id(),
                UUID.randomUUID(),
                person(),
                MessageChannel.SMS,
                text,
                Commands.reply(text).orElse(null),
                null,
                Instant.now()));
        replies++;
        await().until(() -> MessagesTopic.turnsTo(servers, person()).size() >= replies);
        return MessagesTopic.turnsTo(servers, person()).get(replies - 1).text();
    }

    private void publish(MessageEvent event) {
        await().ignoreExceptions().until(() -> {
            publisher.publish(Topics.MESSAGES, event).toCompletableFuture().join();
            return true;
        });
    }
}
