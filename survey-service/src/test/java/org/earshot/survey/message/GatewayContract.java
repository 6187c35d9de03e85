package org.earshot.survey.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.earshot.contracts.event.MessageChannel;
import org.earshot.contracts.event.MessageFailure;
import org.earshot.survey.contact.Address;
import org.earshot.survey.contact.ContactChannel;
import org.junit.jupiter.api.Test;

/** What every gateway keeps to, whatever its provider is like. */
public abstract class GatewayContract {
    protected static final String NUMBER = "+12025550143";

    /** How the provider behaves. */
    protected enum Mood {
        WELL,
        THROTTLING,
        REFUSING_THE_ADDRESS,
        REFUSING_THE_ACCOUNT,
        AWAY
    }

    /** The gateway under test. */
    protected abstract Gateway gateway();

    /** Moods that its provider can have. */
    protected abstract Set<Mood> moods();

    /** From now on the provider is like this. */
    protected abstract void provider(Mood mood) throws Exception;

    /** What the provider has taken: texts, in order. */
    protected abstract List<String> taken();

    @Test
    void a_text_arrives_letter_by_letter_in_every_alphabet() throws Exception {
        provider(Mood.WELL);
        List<String> texts = List.of(
                "How are things?\n1 Well\n2 So-so {text} \"quoted\" \\ & <b> €",
                "¿Cómo está? ñ á 🚌",
                "كيف الأحوال؟\n1 جيدة",
                "A long text. ".repeat(30).strip());

        for (String text : texts) {
            assertInstanceOf(Attempt.Taken.class, gateway().send(parcel(text)), text);
        }

        assertEquals(texts, taken());
    }

    @Test
    void each_text_has_an_id_by_which_it_is_reported() throws Exception {
        provider(Mood.WELL);

        Attempt.Taken first = assertInstanceOf(Attempt.Taken.class, gateway().send(parcel("one")));
        Attempt.Taken second = assertInstanceOf(Attempt.Taken.class, gateway().send(parcel("two")));

        assertFalse(String.valueOf(first.providerId()).equals(second.providerId()));
    }

    @Test
    void what_may_succeed_later_is_said_to() throws Exception {
        assumeTrue(moods().contains(Mood.THROTTLING));
        provider(Mood.THROTTLING);

        Attempt.Refused refused =
                assertInstanceOf(Attempt.Refused.class, gateway().send(parcel("hello")));

        assertEquals(MessageFailure.TOO_MANY, refused.reason());
        assertTrue(refused.retryable());
        provider(Mood.WELL);
        assertInstanceOf(Attempt.Taken.class, gateway().send(parcel("hello")));
    }

    @Test
    void an_address_that_cannot_receive_is_given_up() throws Exception {
        assumeTrue(moods().contains(Mood.REFUSING_THE_ADDRESS));
        provider(Mood.REFUSING_THE_ADDRESS);

        assertEquals(
                Attempt.Refused.forGood(MessageFailure.ADDRESS_REFUSED),
                gateway().send(parcel("hello")));
    }

    @Test
    void an_account_that_an_operator_can_mend_is_tried_again() throws Exception {
        assumeTrue(moods().contains(Mood.REFUSING_THE_ACCOUNT));
        provider(Mood.REFUSING_THE_ACCOUNT);

        assertEquals(
                Attempt.Refused.forNow(MessageFailure.ACCOUNT_REFUSED),
                gateway().send(parcel("hello")));
    }

    @Test
    void a_provider_that_is_away_costs_an_attempt_and_no_message() throws Exception {
        assumeTrue(moods().contains(Mood.AWAY));
        provider(Mood.AWAY);

        assertEquals(
                Attempt.Refused.forNow(MessageFailure.GATEWAY_DOWN), gateway().send(parcel("hello")));
    }

    @Test
    void it_says_what_it_carries() {
        assertTrue(gateway().carries(MessageChannel.SMS) || gateway().carries(MessageChannel.EMAIL));
    }

    /** A message to somebody. */
    protected Parcel parcel(String text) {
        return new Parcel(UUID.randomUUID(), UUID.randomUUID(), new Address(ContactChannel.SMS, NUMBER), text, null);
    }
}
