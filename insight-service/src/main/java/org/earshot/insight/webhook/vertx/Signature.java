package org.earshot.insight.webhook.vertx;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.util.List;
import java.util.stream.Collectors;

/** The {@code webhook-signature} header of Standard Webhooks 1.0: one signature for each secret that signs now, separated by spaces. */
final class Signature {
    private Signature() {}

    static String of(List<String> secrets, String messageId, long epochSecond, String body) {
        return secrets.stream()
                .map(secret -> sign(secret, messageId, epochSecond, body))
                .collect(Collectors.joining(" "));
    }

    private static String sign(String secret, String messageId, long epochSecond, String body) {
        try {
            return new Webhook(secret).sign(messageId, epochSecond, body);
        } catch (EmptyWebhookSecretException | WebhookSigningException e) {
            throw new IllegalStateException("a webhook could not be signed", e);
        }
    }
}
