package org.earshot.insight.webhook.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Webhooks: the key that seals their secrets, and how events are sent. */
@ConfigMapping(prefix = "earshot.webhook")
public interface WebhookConfig {
    /** 32 random bytes in base64 that seal secrets in the database; without it nobody can make a webhook. Never changes. */
    Optional<String> key();

    /**
     * Lets http and loopback addresses be destinations: to try a receiver on one's own machine. Never where others sign in, because
     * they could make this service speak to what listens beside it.
     */
    @WithDefault("false")
    boolean allowLoopback();

    /** Longest time from the look-up of the name to the end of the answer. */
    @WithDefault("PT15S")
    Duration timeout();

    /** Whether this instance sends; another one then does. */
    @WithDefault("true")
    boolean enabled();
}
