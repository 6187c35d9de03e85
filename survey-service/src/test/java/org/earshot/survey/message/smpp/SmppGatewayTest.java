package org.earshot.survey.message.smpp;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.earshot.contracts.event.MessageFailure;
import org.earshot.survey.contact.Address;
import org.earshot.survey.message.Attempt;
import org.earshot.survey.message.Gateway;
import org.earshot.survey.message.GatewayContract;
import org.earshot.survey.message.Intake;
import org.earshot.survey.message.config.MessageConfig;
import org.jsmpp.SMPPConstant;
import org.jsmpp.extra.NegativeResponseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmppGatewayTest extends GatewayContract {
    private final Heard heard = new Heard();
    private MessageCentre centre;
    private SmppLink link;
    private SmppGateway gateway;

    @BeforeEach
    void aMessageCentre() throws IOException {
        centre = new MessageCentre(freePort());
        link = new SmppLink(new Settings(centre.port()), new SmppEars(heard));
        gateway = new SmppGateway(link, new BySmpp());
    }

    @AfterEach
    void close() throws IOException {
        link.close();
        centre.close();
    }

    @Override
    protected Gateway gateway() {
        return gateway;
    }

    @Override
    protected Set<Mood> moods() {
        return Set.of(Mood.WELL, Mood.THROTTLING, Mood.REFUSING_THE_ADDRESS, Mood.AWAY);
    }

    @Override
    protected void provider(Mood mood) throws IOException {
        switch (mood) {
            case WELL, REFUSING_THE_ACCOUNT -> centre.answers(0);
            case THROTTLING -> centre.answers(SMPPConstant.STAT_ESME_RTHROTTLED);
            case REFUSING_THE_ADDRESS -> centre.answers(SMPPConstant.STAT_ESME_RINVDSTADR);
            case AWAY -> centre.close();
        }
    }

    @Override
    protected List<String> taken() {
        return centre.taken();
    }

    @Test
    void one_session_is_bound_for_all_and_bound_again_after_a_break() {
        gateway.send(parcel("one"));
        gateway.send(parcel("two"));
        assertEquals(1, centre.binds());

        centre.breaks();
        await().until(() -> gateway.send(parcel("three")) instanceof Attempt.Taken);

        assertEquals(2, centre.binds());
        assertEquals(List.of("one", "two", "three"), centre.taken());
    }

    @Test
    void a_centre_that_lets_nobody_in_is_left_alone_for_a_moment() {
        centre.refusesBinds(true);

        assertEquals(
                Attempt.Refused.forNow(MessageFailure.GATEWAY_DOWN), gateway().send(parcel("hello")));
    }

    @Test
    void throttling_names_its_pause() {
        centre.answers(SMPPConstant.STAT_ESME_RTHROTTLED);

        assertEquals(
                new Attempt.Refused(MessageFailure.TOO_MANY, true, Duration.ofSeconds(5)),
                gateway().send(parcel("hello")));
    }

    @Test
    void a_delivery_receipt_is_reported() throws Exception {
        Attempt.Taken sent = assertInstanceOf(Attempt.Taken.class, gateway.send(parcel("hello")));
        heard.known.add(String.valueOf(sent.providerId()));

        centre.reports(String.valueOf(sent.providerId()), true);
        centre.reports(String.valueOf(sent.providerId()), false);

        assertEquals(List.of("id1 true", "id1 false"), heard.reports);
    }

    @Test
    void a_receipt_that_overtakes_its_message_is_to_come_again() throws Exception {
        gateway.send(parcel("hello"));

        Assertions.assertThrows(NegativeResponseException.class, () -> centre.reports("id1", true));
        heard.known.add("id1");
        centre.reports("id1", true);

        assertEquals(List.of("id1 true"), heard.reports);
    }

    @Test
    void texts_come_in_in_every_alphabet() throws Exception {
        gateway.send(parcel("hello"));

        centre.brings("12025550143", "2");
        centre.brings("12025550143", "إيقاف");

        assertEquals(List.of(NUMBER + " 2", NUMBER + " إيقاف"), heard.texts);
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private static final class Heard implements Intake {
        private final List<String> texts = new CopyOnWriteArrayList<>();
        private final List<String> reports = new CopyOnWriteArrayList<>();
        private final List<String> known = new ArrayList<>();

        @Override
        public boolean received(String by, String providerId, Address from, String text) {
            texts.add(from.text() + " " + text);
            return true;
        }

        @Override
        public boolean reported(String by, String providerId, boolean delivered) {
            if (known.contains(providerId)) {
                reports.add(providerId + " " + delivered);
            }
            return known.contains(providerId);
        }
    }

    private record Settings(int port) implements SmppConfig {
        @Override
        public Optional<String> host() {
            return Optional.of("127.0.0.1");
        }

        @Override
        public String systemId() {
            return "earshot";
        }

        @Override
        public Optional<String> password() {
            return Optional.of("secret");
        }

        @Override
        public Optional<String> systemType() {
            return Optional.empty();
        }

        @Override
        public String from() {
            return "+12025550100";
        }

        @Override
        public boolean tls() {
            return false;
        }
    }

    private static final class BySmpp implements MessageConfig {
        @Override
        public String sms() {
            return "smpp";
        }

        @Override
        public Optional<String> email() {
            return Optional.empty();
        }
    }
}
