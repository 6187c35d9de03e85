package org.earshot.insight.webhook;

import java.util.List;

/**
 * A delivery made ready for one attempt.
 *
 * @param secrets to sign with: the newest, and while a rotation overlaps, those before it; each as {@link Secrets} makes it
 */
public record Parcel(Endpoint endpoint, Delivery delivery, WebhookEvent event, List<String> secrets) {
    public Parcel {
        secrets = List.copyOf(secrets);
    }
}
