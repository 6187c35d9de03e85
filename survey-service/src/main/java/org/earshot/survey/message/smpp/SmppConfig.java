package org.earshot.survey.message.smpp;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** The message centre that text messages go by, where {@code earshot.messages.sms} is smpp. */
@ConfigMapping(prefix = "earshot.smpp")
public interface SmppConfig {
    /** Its host. */
    Optional<String> host();

    /** Its port. */
    @WithDefault("2775")
    int port();

    /** Who we are there; at most 15 characters. */
    @WithDefault("earshot")
    String systemId();

    /** The password; at most 8 characters. */
    Optional<String> password();

    /** The kind of system that we are to it, if it asks. */
    Optional<String> systemType();

    /** The number or name that messages come from. */
    @WithDefault("Earshot")
    String from();

    /** Whether the connection is encrypted (TLS). */
    @WithDefault("false")
    boolean tls();
}
