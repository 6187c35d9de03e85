package org.earshot.survey.message.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** By which gateway messages go; what each gateway needs is in a mapping of its own. */
@ConfigMapping(prefix = "earshot.messages")
public interface MessageConfig {
    /** Gateway of text messages: {@code outbox} (they are kept in the console), {@code twilio}, {@code http} or {@code smpp}. */
    @WithDefault("outbox")
    String sms();

    /** Gateway of e-mail: {@code smtp} or {@code outbox}; left out: smtp where a mail server is set, else outbox. */
    Optional<String> email();
}
