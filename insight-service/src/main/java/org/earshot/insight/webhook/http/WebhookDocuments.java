package org.earshot.insight.webhook.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.earshot.insight.webhook.Attempt;
import org.earshot.insight.webhook.Delivery;
import org.earshot.insight.webhook.DeliveryDesk;
import org.earshot.insight.webhook.Endpoint;
import org.earshot.insight.webhook.WebhookDesk;
import org.jspecify.annotations.Nullable;

/** Webhooks as JSON. */
final class WebhookDocuments {
    private WebhookDocuments() {}

    /**
     * All of them.
     *
     * @param types that there are events of
     */
    public record Webhooks(List<Webhook> items, List<String> types) {}

    /**
     * A webhook.
     *
     * @param types of the events sent to it; empty = all, those that a later version adds too
     * @param failingSince when its attempts began to fail; left out while it answers
     * @param disabledAt since when nothing is sent; left out while it is
     * @param disabledWhy by-hand, failing or gone
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Webhook(
            UUID id,
            String name,
            String url,
            String language,
            List<String> types,
            Instant createdAt,
            boolean enabled,
            @Nullable Instant failingSince,
            @Nullable Instant disabledAt,
            @Nullable String disabledWhy) {
        static Webhook of(Endpoint endpoint) {
            Endpoint.Disabled disabled = endpoint.disabled();
            return new Webhook(
                    endpoint.id(),
                    endpoint.wanted().name(),
                    endpoint.wanted().url().toString(),
                    endpoint.wanted().language(),
                    endpoint.wanted().types().stream().sorted().toList(),
                    endpoint.createdAt(),
                    endpoint.enabled(),
                    endpoint.failingSince(),
                    disabled == null ? null : disabled.at(),
                    disabled == null ? null : disabled.why().word());
        }
    }

    /**
     * A webhook with a new secret.
     *
     * @param secret shown this once; begins with whsec_
     */
    public record WithSecret(Webhook webhook, String secret) {
        static WithSecret of(WebhookDesk.Made made) {
            return new WithSecret(Webhook.of(made.endpoint()), made.secret());
        }
    }

    /**
     * Deliveries, newest first.
     *
     * @param next what to send as {@code before} for the page after this one; left out on the last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Deliveries(
            List<OneDelivery> items, @Nullable UUID next) {
        static Deliveries of(List<Delivery> found) {
            boolean more = found.size() > DeliveryDesk.PAGE;
            List<Delivery> page = more ? found.subList(0, DeliveryDesk.PAGE) : found;
            return new Deliveries(
                    page.stream().map(OneDelivery::of).toList(),
                    more ? page.get(page.size() - 1).id() : null);
        }
    }

    /**
     * A delivery.
     *
     * @param webhookId the header of that name, the same at every attempt and replay
     * @param state waiting, delivered, given-up or erased
     * @param attempts since it was made or last replayed
     * @param nextAttemptAt left out when none is to come
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OneDelivery(
            UUID id,
            String webhookId,
            String type,
            @Nullable UUID alertId,
            Instant occurredAt,
            String state,
            int attempts,
            @Nullable Instant nextAttemptAt,
            @Nullable OneAttempt last) {
        static OneDelivery of(Delivery delivery) {
            Attempt last = delivery.last();
            return new OneDelivery(
                    delivery.id(),
                    delivery.messageId(),
                    delivery.type(),
                    delivery.alertId(),
                    delivery.occurredAt(),
                    delivery.state().word(),
                    delivery.attempts(),
                    delivery.dueAt(),
                    last == null ? null : OneAttempt.of(last));
        }
    }

    /** A delivery with all its attempts, oldest first. */
    public record Looked(OneDelivery delivery, List<OneAttempt> attempts) {
        static Looked of(DeliveryDesk.Looked looked) {
            return new Looked(
                    OneDelivery.of(looked.delivery()),
                    looked.attempts().stream().map(OneAttempt::of).toList());
        }
    }

    /**
     * An attempt.
     *
     * @param status of the answer; left out when there was none
     * @param failure left out when it succeeded; else unknown-host, forbidden-address, connection, tls, timeout, redirect, too-large or
     *     status
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OneAttempt(
            Instant at,
            long millis,
            @Nullable Integer status,
            @Nullable String failure) {
        static OneAttempt of(Attempt attempt) {
            Attempt.Failure failure = attempt.failure();
            return new OneAttempt(
                    attempt.at(), attempt.took().toMillis(), attempt.status(), failure == null ? null : failure.word());
        }
    }

    /** How many deliveries were made due. */
    public record Replayed(int deliveries) {}
}
