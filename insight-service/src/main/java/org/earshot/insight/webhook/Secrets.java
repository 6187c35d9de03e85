package org.earshot.insight.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;

/** Makes secrets as Standard Webhooks want them: {@code whsec_} and 24 random bytes in base64. */
@ApplicationScoped
public class Secrets {
    /** How long both the old and the new secret sign, so that a receiver can change over without a gap. */
    public static final Duration OVERLAP = Duration.ofDays(1);

    private static final int BYTES = 24;

    private final SecureRandom random = new SecureRandom();

    /** A new one. It is shown once, to whoever made it. */
    String fresh() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return "whsec_" + Base64.getEncoder().encodeToString(bytes);
    }
}
