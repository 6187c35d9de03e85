package org.earshot.insight.webhook.http;

import org.earshot.insight.webhook.WebhookRefused;
import org.earshot.platform.problem.ProblemKind;
import org.earshot.platform.problem.Refusal;

/** The refusals around webhooks. */
enum WebhookProblem implements ProblemKind {
    UNKNOWN(
            "unknown-webhook",
            "No such webhook",
            404,
            "Your organisation has no webhook, or no delivery of it, with this id.",
            "See GET /api/webhooks and its deliveries for those it has."),
    NAME(
            "webhook-name",
            "The name does not fit",
            422,
            "A name is one line of 1 to 200 characters.",
            "Send such a name."),
    URL(
            "webhook-url",
            "The address cannot be a webhook",
            422,
            "Events go to absolute https addresses of at most 2,000 characters, without user, password and fragment.",
            "Send such an address, for example https://hooks.example.org/earshot."),
    PRIVATE_ADDRESS(
            "webhook-private-address",
            "The address is not on the public internet",
            422,
            "Events do not go to loopback, private, link-local, shared, multicast or reserved addresses.",
            "Send an address that anyone on the internet can reach."),
    LANGUAGE("webhook-language", "No such language", 422, "Sentences come in en, es and ar.", "Send one of these."),
    TYPES(
            "webhook-types",
            "No such event",
            422,
            "At least one of the types names no event.",
            "See GET /api/webhooks for the types there are, or leave types out for all."),
    TOO_MANY(
            "too-many-webhooks",
            "Too many webhooks",
            409,
            "An organisation has at most 20 webhooks.",
            "Remove one that nobody needs."),
    STRETCH(
            "webhook-stretch",
            "The stretch cannot be replayed",
            422,
            "A stretch begins before it ends and is at most 31 days long.",
            "Send from and until as such moments, and several stretches one after the other if you need more."),
    NO_KEY(
            "webhooks-without-key",
            "Webhooks are not set up",
            503,
            "This installation has no key to seal the secrets of webhooks with.",
            "Ask its operator to set earshot.webhook.key (EARSHOT_WEBHOOK_KEY) to 32 random bytes in base64.");

    private final String slug;
    private final String title;
    private final int status;
    private final String detail;
    private final String fix;

    WebhookProblem(String slug, String title, int status, String detail, String fix) {
        this.slug = slug;
        this.title = title;
        this.status = status;
        this.detail = detail;
        this.fix = fix;
    }

    Refusal refusal() {
        return new Refusal(this, detail, fix);
    }

    static Refusal refusal(WebhookRefused refused) {
        return valueOf(refused.kind().name()).refusal();
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public int status() {
        return status;
    }
}
