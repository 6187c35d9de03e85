package org.earshot.insight.webhook;

/** Why nothing was done with a webhook; what the caller can do is in the kind. */
public final class WebhookRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Kind kind;

    /** A refusal of this kind. */
    public WebhookRefused(Kind kind) {
        super(kind.name());
        this.kind = kind;
    }

    /** What was wrong. */
    public Kind kind() {
        return kind;
    }

    /** The kinds of refusal. */
    public enum Kind {
        /** No such endpoint or delivery in this organisation: look at the list again. */
        UNKNOWN,
        /** The name is not one line of 1 to 200 characters. */
        NAME,
        /** The address is no absolute https address without user, password and fragment, of at most 2,000 characters. */
        URL,
        /** The address names a network that is not the public internet. */
        PRIVATE_ADDRESS,
        /** The sentences are not to be had in this language. */
        LANGUAGE,
        /** There is no event of such a type. */
        TYPES,
        /** The organisation has as many endpoints as it may. */
        TOO_MANY,
        /** The stretch to replay ends before it begins, or is longer than 31 days. */
        STRETCH,
        /** The installation has no key to seal secrets with: its operator sets earshot.webhook.key. */
        NO_KEY
    }
}
