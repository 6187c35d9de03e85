package org.earshot.survey.message.twilio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.contracts.event.MessageFailure;
import org.earshot.survey.invitation.PublicAddress;
import org.earshot.survey.message.Attempt;
import org.earshot.survey.message.Gateway;
import org.earshot.survey.message.GatewayContract;
import org.earshot.survey.message.Provider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TwilioGatewayTest extends GatewayContract {
    private Provider provider;

    @BeforeEach
    void aProvider() throws IOException {
        provider = new Provider();
    }

    @AfterEach
    void close() {
        provider.close();
    }

    @Override
    protected Gateway gateway() {
        return new TwilioGateway(new Account(provider.url()), new PublicAddress(URI.create("https://suite.example/")));
    }

    @Override
    protected Set<Mood> moods() {
        return Set.of(Mood.values());
    }

    @Override
    protected void provider(Mood mood) {
        switch (mood) {
            case WELL -> provider.answers(201, "{\"sid\":\"SMN\",\"status\":\"queued\"}", "");
            case THROTTLING -> provider.answers(429, "{\"code\":20429}", "7");
            case REFUSING_THE_ADDRESS -> provider.answers(400, "{\"code\":21211}", "");
            case REFUSING_THE_ACCOUNT -> provider.answers(401, "{\"code\":20003}", "");
            case AWAY -> provider.close();
        }
    }

    @Override
    protected List<String> taken() {
        return provider.asked().stream()
                .map(asked -> form(asked.body()).getOrDefault("Body", ""))
                .toList();
    }

    @Test
    void a_message_goes_to_the_account_with_where_to_report() {
        provider(Mood.WELL);

        gateway().send(parcel("hello"));

        Provider.Asked asked = provider.asked().get(0);
        assertEquals("/2010-04-01/Accounts/AC1/Messages.json", asked.path());
        assertTrue(asked.authorization().startsWith("Basic "), asked.authorization());
        assertEquals(
                Map.of(
                        "To",
                        NUMBER,
                        "From",
                        "+12025550100",
                        "Body",
                        "hello",
                        "StatusCallback",
                        "https://suite.example/messages/twilio/status"),
                form(asked.body()));
    }

    @Test
    void who_said_stop_to_the_provider_is_given_up_and_throttling_names_its_pause() {
        provider.answers(400, "{\"code\":21610}", "");
        assertEquals(
                Attempt.Refused.forGood(MessageFailure.OPTED_OUT), gateway().send(parcel("hello")));

        provider(Mood.THROTTLING);
        assertEquals(
                new Attempt.Refused(MessageFailure.TOO_MANY, true, Duration.ofSeconds(7)),
                gateway().send(parcel("hello")));
    }

    /** The example of twilio.com/docs/usage/security, "Validating Signatures from Twilio". */
    @Test
    void the_published_signature_fits_and_no_other() {
        Map<String, String> fields = Map.of(
                "CallSid", "CA1234567890ABCDE",
                "Caller", "+14158675309",
                "Digits", "1234",
                "From", "+14158675309",
                "To", "+18005551212");
        String url = "https://mycompany.com/myapp.php?foo=1&bar=2";
        TwilioSignature signature = new TwilioSignature("12345");

        assertTrue(signature.fits(url, fields, "RSOYDt4T1cUTdK1PDd93/VVr8B8="));
        assertFalse(signature.fits(url, fields, "RSOYDt4T1cUTdK1PDd93/VVr8B9="));
        assertFalse(new TwilioSignature("12346").fits(url, fields, "RSOYDt4T1cUTdK1PDd93/VVr8B8="));
        assertFalse(signature.fits(url.replace("foo=1", "foo=2"), fields, "RSOYDt4T1cUTdK1PDd93/VVr8B8="));
    }

    private static Map<String, String> form(String body) {
        return Arrays.stream(body.split("&", -1))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(pair -> decoded(pair[0]), pair -> decoded(pair[1])));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private record Account(URI url) implements TwilioConfig {
        @Override
        public Optional<String> accountSid() {
            return Optional.of("AC1");
        }

        @Override
        public Optional<String> authToken() {
            return Optional.of("12345");
        }

        @Override
        public Optional<String> from() {
            return Optional.of("+12025550100");
        }
    }
}
