package org.earshot.survey.message.generic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earshot.survey.message.Attempt;
import org.earshot.survey.message.Gateway;
import org.earshot.survey.message.GatewayContract;
import org.earshot.survey.message.Provider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpGatewayTest extends GatewayContract {
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
        return new HttpGateway(new Settings(
                provider.url(),
                "application/json",
                "{\"message\":{\"to\":\"{to}\",\"body\":\"{text}\"},\"ref\":\"{id}\"}"));
    }

    @Override
    protected Set<Mood> moods() {
        return Set.of(Mood.values());
    }

    @Override
    protected void provider(Mood mood) {
        switch (mood) {
            case WELL -> provider.answers(202, "{\"result\":{\"id\":\"mN\"}}", "");
            case THROTTLING -> provider.answers(429, "slow down", "3");
            case REFUSING_THE_ADDRESS -> provider.answers(422, "{\"error\":\"no such number\"}", "");
            case REFUSING_THE_ACCOUNT -> provider.answers(403, "", "");
            case AWAY -> provider.close();
        }
    }

    @Override
    protected List<String> taken() {
        return provider.asked().stream()
                .map(asked -> {
                    try {
                        return new ObjectMapper()
                                .readTree(asked.body())
                                .at("/message/body")
                                .asText();
                    } catch (JsonProcessingException e) {
                        throw new IllegalStateException(asked.body(), e);
                    }
                })
                .toList();
    }

    @Test
    void the_providers_own_id_is_kept_for_its_reports() {
        provider(Mood.WELL);

        assertEquals(new Attempt.Taken("m1", false), gateway().send(parcel("hello")));
        assertEquals("Bearer secret", provider.asked().get(0).authorization());
    }

    @Test
    void nothing_of_a_text_becomes_part_of_the_body_around_it() {
        assertEquals(
                "<sms to=\"+12025550143\">a &lt;b&gt; &amp; {to}</sms>",
                new Template("<sms to=\"{to}\">{text}</sms>", "text/xml").filled(parcel("a <b> & {to}")));
        assertEquals(
                "to=%2B12025550143&text=a%26b%3Dc",
                new Template("to={to}&text={text}", "application/x-www-form-urlencoded").filled(parcel("a&b=c")));
    }

    private record Settings(URI at, String contentType, String body) implements HttpGatewayConfig {
        @Override
        public Optional<URI> url() {
            return Optional.of(at);
        }

        @Override
        public Map<String, String> headers() {
            return Map.of("Authorization", "Bearer secret");
        }

        @Override
        public Optional<String> idPointer() {
            return Optional.of("/result/id");
        }

        @Override
        public Optional<String> token() {
            return Optional.empty();
        }

        @Override
        public Received received() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Reported reported() {
            throw new UnsupportedOperationException();
        }
    }
}
