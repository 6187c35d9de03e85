package org.earshot.insight.webhook.vertx;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignatureTest {
    /** The vector that the specification and its libraries publish. */
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private static final String OTHER = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final String BODY = "{\"test\": 2432232314}";

    @Test
    void thePublishedVectorComesOut() {
        assertEquals(
                "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                Signature.of(List.of(SECRET), ID, 1_614_265_330, BODY));
    }

    @Test
    void whileARotationOverlapsBothTheOldAndTheNewSecretVerify() {
        long now = Instant.now().getEpochSecond();

        String signature = Signature.of(List.of(OTHER, SECRET), ID, now, BODY);

        for (String secret : List.of(SECRET, OTHER)) {
            assertDoesNotThrow(() -> new Webhook(secret).verify(BODY, headers(now, signature)));
        }
        assertThrows(WebhookVerificationException.class, () -> new Webhook(SECRET)
                .verify(BODY + " ", headers(now, signature)));
    }

    private static Map<String, List<String>> headers(long now, String signature) {
        return Map.of(
                "webhook-id",
                List.of(ID),
                "webhook-timestamp",
                List.of(Long.toString(now)),
                "webhook-signature",
                List.of(signature));
    }
}
