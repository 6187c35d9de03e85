package org.earshot.insight.webhook.http;

import java.util.UUID;
import java.util.function.Supplier;
import org.earshot.insight.webhook.WebhookRefused;

/** Puts words to what the core refuses. */
final class Refusals {
    private Refusals() {}

    static <T> T in(Supplier<T> work) {
        try {
            return work.get();
        } catch (WebhookRefused refused) {
            throw WebhookProblem.refusal(refused);
        }
    }

    static UUID id(String sent) {
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException notAnId) {
            throw new WebhookRefused(WebhookRefused.Kind.UNKNOWN);
        }
    }
}
