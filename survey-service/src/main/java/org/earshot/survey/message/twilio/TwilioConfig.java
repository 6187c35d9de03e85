package org.earshot.survey.message.twilio;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** The account that text messages go by, where {@code earshot.messages.sms} is twilio. */
@ConfigMapping(prefix = "earshot.twilio")
public interface TwilioConfig {
    /** Where its interface is; that of a compatible provider, if it is another. */
    @WithDefault("https://api.twilio.com")
    URI url();

    /** Who we are there. */
    Optional<String> accountSid();

    /** The secret that requests are signed with, in both directions. */
    Optional<String> authToken();

    /** The number that messages come from, or the id of a messaging service (MG…). */
    Optional<String> from();
}
