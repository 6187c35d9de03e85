package org.earshot.insight.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.earshot.insight.reading.AlertView;
import org.jspecify.annotations.Nullable;

/**
 * The body of a delivery, in the shape that Standard Webhooks recommend.
 *
 * @param type as {@link EventType} names it
 * @param timestamp when it happened
 */
public record WebhookEvent(String type, Instant timestamp, Data data) {

    /** An entry of an alert. */
    static WebhookEvent of(Delivery delivery, AlertView.Entry entry, AlertView alert) {
        return new WebhookEvent(delivery.type(), delivery.occurredAt(), new Data(entry, alert, null));
    }

    /** A test. */
    static WebhookEvent test(Delivery delivery) {
        return new WebhookEvent(
                delivery.type(), delivery.occurredAt(), new Data(null, null, "A test from Earshot. Nothing happened."));
    }

    /**
     * What happened.
     *
     * @param entry the entry; null in a test
     * @param alert as GET /api/alerts/{id} gives it now, at this attempt; null in a test
     * @param message only in a test
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Data(
            AlertView.@Nullable Entry entry,
            @Nullable AlertView alert,
            @Nullable String message) {}
}
