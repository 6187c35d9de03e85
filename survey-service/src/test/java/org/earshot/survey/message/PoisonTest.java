package org.earshot.survey.message;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.earshot.contracts.event.MessageChannel;
import org.earshot.contracts.event.MessageEvent;
import org.earshot.contracts.event.MessageFailed;
import org.earshot.contracts.event.MessageFailure;
import org.earshot.contracts.event.MessageKind;
import org.earshot.contracts.event.MessageRequested;
import org.earshot.platform.tenancy.Tenancy;
import org.earshot.survey.postgres.Sql;
import org.earshot.survey.scenario.Infrastructure;
import org.earshot.survey.scenario.Tenants;
import org.junit.jupiter.api.Test;

/** A message that cannot be sent waits alone; those behind it go. */
@QuarkusTest
@TestProfile(PoisonTest.Flaky.class)
@QuarkusTestResource(Infrastructure.class)
class PoisonTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Inject
    Tenants tenants;

    @Inject
    Texting texting;

    @Inject
    Tenancy tenancy;

    @Inject
    Sql sql;

    @Test
    void whatBreaksTheGatewayHoldsUpNothingBehindIt() {
        UUID organization = tenants.organization("Riverside");
        UUID ann = texting.person(organization, "Ann", "+12025550143");
        MessageRequested poison = texting.request(texting.message(organization, ann, MessageKind.TURN, "poison"));
        MessageRequested wrong = texting.request(texting.message(organization, ann, MessageKind.TURN, "wrong number"));

        IntStream.range(0, 20)
                .forEach(n -> texting.request(texting.message(organization, ann, MessageKind.TURN, "hello " + n)));

        await().atMost(PATIENCE).until(() -> toldOf(ann, "delivered") == 20);
        await().atMost(PATIENCE).until(() -> toldOf(ann, "failed") == 2);
        MessageFailed broken = failure(ann, poison);
        assertTrue(broken.retryable());
        assertEquals(MessageFailure.GATEWAY_DOWN, broken.reason());
        MessageFailed refused = failure(ann, wrong);
        assertTrue(!refused.retryable());
        assertEquals(MessageFailure.ADDRESS_REFUSED, refused.reason());
    }

    @Test
    void whoseAddressCannotBeReadHoldsUpNobodyElse() {
        UUID organization = tenants.organization("Lakeside");
        UUID ann = texting.person(organization, "Ann", "+12025550143");
        UUID bea = texting.person(organization, "Bea", "+12025550144");
        tenancy.inOrganization(organization, () -> {
            sql.change("update contact_address set sealed = '\\x00' where participant_id = ?", ann);
        });

        texting.request(texting.message(organization, ann, MessageKind.TURN, "hello"));
        texting.request(texting.message(organization, bea, MessageKind.TURN, "hello"));

        await().atMost(PATIENCE).until(() -> toldOf(bea, "delivered") == 1);
        assertEquals(0, toldOf(ann, "delivered"));
    }

    /** Messages, however often the same was told of them. */
    private long toldOf(UUID person, String type) {
        return texting.facts(person, type).stream()
                .map(MessageEvent::messageId)
                .distinct()
                .count();
    }

    private MessageFailed failure(UUID person, MessageRequested of) {
        return texting.facts(person, "failed").stream()
                .map(MessageFailed.class::cast)
                .filter(failed -> failed.messageId().equals(of.messageId()))
                .findFirst()
                .orElseThrow();
    }

    /** With a gateway that breaks on some texts. */
    public static final class Flaky implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("earshot.messages.sms", "flaky");
        }
    }

    /** Throws, refuses, or takes. */
    @ApplicationScoped
    public static class FlakyGateway implements Gateway {
        @Override
        public String name() {
            return "flaky";
        }

        @Override
        public boolean carries(MessageChannel channel) {
            return true;
        }

        @Override
        public Attempt send(Parcel parcel) {
            if (parcel.text().equals("poison")) {
                throw new IllegalStateException("broken");
            }
            return parcel.text().equals("wrong number")
                    ? Attempt.Refused.forGood(MessageFailure.ADDRESS_REFUSED)
                    : new Attempt.Taken(parcel.messageId().toString(), true);
        }
    }
}
