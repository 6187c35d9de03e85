package org.earshot.survey.message.generic;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** The provider that text messages go by, where {@code earshot.messages.sms} is http. */
@ConfigMapping(prefix = "earshot.http-gateway")
public interface HttpGatewayConfig {
    /** Where requests are posted to. */
    Optional<URI> url();

    /** What they are written in; decides how {@code {to}}, {@code {text}} and {@code {id}} are escaped. */
    @WithDefault("application/json")
    String contentType();

    /** The body, with {@code {to}} (as +12025550143), {@code {text}} and {@code {id}} of the message. */
    @WithDefault("{\"to\":\"{to}\",\"text\":\"{text}\",\"id\":\"{id}\"}")
    String body();

    /** Further headers, such as Authorization. */
    Map<String, String> headers();

    /** Where the answer names its own id (RFC 6901), for reports; left out: reports name ours. */
    Optional<String> idPointer();

    /** Secret that webhooks bring along as {@code ?token=}; left out: none are taken. At least 16 characters. */
    Optional<String> token();

    /** Names of the fields of a webhook that brings a text. */
    Received received();

    /** Names of the fields of a webhook that reports a message. */
    Reported reported();

    /** A text that came in. */
    interface Received {
        /** Who wrote. */
        @WithDefault("from")
        String from();

        /** What. */
        @WithDefault("text")
        String text();

        /** The provider's id of it. */
        @WithDefault("id")
        String id();
    }

    /** What became of a message. */
    interface Reported {
        /** Which. */
        @WithDefault("id")
        String id();

        /** What. */
        @WithDefault("status")
        String status();

        /** The word for arrived. */
        @WithDefault("delivered")
        String delivered();

        /** The word for lost. */
        @WithDefault("failed")
        String failed();
    }
}
