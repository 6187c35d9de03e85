package org.earshot.insight.webhook.page;

import java.util.List;

/** What the pages about webhooks show. */
public final class WebhookView {
    private WebhookView() {}

    /**
     * The list.
     *
     * @param ready whether webhooks can be made here
     * @param said why a form was not taken, or empty
     */
    public record All(boolean ready, String said, List<Line> webhooks, List<String> types, List<Language> languages) {
        public All {
            webhooks = List.copyOf(webhooks);
            types = List.copyOf(types);
            languages = List.copyOf(languages);
        }
    }

    /** A language to choose. */
    public record Language(String tag, String name, boolean chosen) {}

    /** A webhook in the list. */
    public record Line(String id, String name, String url, String state, boolean failing) {}

    /**
     * One webhook.
     *
     * @param said about the form that was sent, or empty
     * @param good whether that is good news
     * @param types it asks for; empty for all
     * @param older id of the last delivery shown when there are older ones, or empty
     */
    public record One(
            Line webhook,
            boolean enabled,
            String said,
            boolean good,
            String types,
            List<DeliveryLine> deliveries,
            String older) {
        public One {
            deliveries = List.copyOf(deliveries);
        }
    }

    /** A delivery. */
    public record DeliveryLine(String id, String webhookId, String type, String when, String outcome, boolean failed) {}

    /** A new secret. */
    public record Secret(String id, String name, String secret, boolean overlaps) {}
}
