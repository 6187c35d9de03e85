package org.earshot.survey.message.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.earshot.survey.contact.Address;
import org.earshot.survey.contact.ContactChannel;
import org.earshot.survey.message.Gateway;
import org.earshot.survey.message.GatewayContract;
import org.earshot.survey.message.Parcel;
import org.earshot.survey.scenario.Infrastructure;
import org.earshot.survey.scenario.Mailbox;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(SmtpGatewayTest.WithMailServer.class)
@QuarkusTestResource(Infrastructure.class)
class SmtpGatewayTest extends GatewayContract {
    @Inject
    SmtpGateway gateway;

    @ConfigProperty(name = "earshot.mail.port")
    int port;

    private GreenMail mail;

    /** A mail server on this machine. It is another in each test, so that no connection to the one before may be used again. */
    public static final class WithMailServer implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try (ServerSocket free = new ServerSocket(0)) {
                return Map.of(
                        "earshot.mail.host",
                        "127.0.0.1",
                        "earshot.mail.port",
                        Integer.toString(free.getLocalPort()),
                        "quarkus.mailer.keep-alive",
                        "false");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @BeforeEach
    void aMailServer() {
        mail = Mailbox.at(port);
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Override
    protected Gateway gateway() {
        return gateway;
    }

    @Override
    protected Set<Mood> moods() {
        return Set.of(Mood.WELL, Mood.AWAY);
    }

    @Override
    protected void provider(Mood mood) {
        if (mood == Mood.AWAY) {
            mail.stop();
        }
    }

    @Override
    protected Parcel parcel(String text) {
        return new Parcel(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new Address(ContactChannel.EMAIL, "ann@example.org"),
                text,
                "Two minutes");
    }

    @Override
    protected List<String> taken() {
        return Arrays.stream(mail.getReceivedMessages())
                .map(SmtpGatewayTest::text)
                .toList();
    }

    @Test
    void aLetterHasItsSubjectAndOnePersonToReadIt() throws Exception {
        gateway.send(parcel("hello"));

        MimeMessage letter = mail.getReceivedMessages()[0];
        assertEquals("Two minutes", letter.getSubject());
        assertEquals(1, letter.getAllRecipients().length);
        assertEquals("auto-generated", letter.getHeader("Auto-Submitted")[0]);
    }

    private static String text(MimeMessage letter) {
        try {
            return String.valueOf(letter.getContent()).replace("\r\n", "\n").strip();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
