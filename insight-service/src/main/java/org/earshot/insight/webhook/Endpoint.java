package org.earshot.insight.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An address that an organisation's events are sent to.
 *
 * @param wanted what it was asked to be
 * @param failingSince when its attempts began to fail without one that succeeded in between; null while it answers
 * @param disabled null while events are sent to it
 */
public record Endpoint(
        UUID id,
        WantedEndpoint wanted,
        Instant createdAt,
        @Nullable Instant failingSince,
        @Nullable Disabled disabled) {
    /** How long an endpoint may fail before nothing more is sent to it. */
    public static final Duration PATIENCE = Duration.ofDays(5);

    /** Whether events are sent to it. */
    public boolean enabled() {
        return disabled == null;
    }

    /** The same after an attempt. */
    public Endpoint after(Attempt attempt) {
        if (attempt.succeeded()) {
            return new Endpoint(id, wanted, createdAt, null, disabled);
        }
        Instant since = failingSince == null ? attempt.at() : failingSince;
        Why why = attempt.isGone() ? Why.GONE : since.plus(PATIENCE).isAfter(attempt.at()) ? null : Why.FAILING;
        return new Endpoint(
                id,
                wanted,
                createdAt,
                since,
                disabled != null || why == null ? disabled : new Disabled(attempt.at(), why));
    }

    /** The same, sent to or not, as somebody wishes. */
    public Endpoint switched(boolean on, Instant at) {
        return on == enabled()
                ? this
                : new Endpoint(id, wanted, createdAt, null, on ? null : new Disabled(at, Why.BY_HAND));
    }

    /** The same with other wishes. */
    public Endpoint changed(WantedEndpoint other) {
        return new Endpoint(id, other, createdAt, failingSince, disabled);
    }

    /** Since when and why nothing is sent. */
    public record Disabled(Instant at, Why why) {}

    /** Why nothing is sent. */
    public enum Why {
        BY_HAND,
        /** It failed for {@link #PATIENCE}. */
        FAILING,
        /** It answered 410. */
        GONE;

        /** The word used in JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
