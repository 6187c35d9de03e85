package org.earshot.insight.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One try to deliver.
 *
 * @param at when it ended
 * @param status of the answer, or null when there was none
 * @param failure null when it succeeded
 * @param asked how long the receiver wishes to be left alone (Retry-After), or null
 */
public record Attempt(
        Instant at,
        Duration took,
        @Nullable Integer status,
        @Nullable Failure failure,
        @Nullable Duration asked) {
    private static final int OK = 200;
    private static final int REDIRECT = 300;
    private static final int CLIENT_ERROR = 400;
    private static final int GONE = 410;

    /** An answer came. Only 2xx is success; a redirect is not followed, because nobody looked at where it leads. */
    public static Attempt answered(Instant at, Duration took, int status, @Nullable Duration asked) {
        Failure failure = status >= OK && status < REDIRECT
                ? null
                : status >= REDIRECT && status < CLIENT_ERROR ? Failure.REDIRECT : Failure.STATUS;
        return new Attempt(at, took, status, failure, asked);
    }

    /** No answer came. */
    public static Attempt failed(Instant at, Duration took, Failure failure) {
        return new Attempt(at, took, null, failure, null);
    }

    /** Whether the receiver has it. */
    public boolean succeeded() {
        return failure == null;
    }

    /** Whether the receiver says that it wants no more, ever. */
    boolean isGone() {
        return status != null && status == GONE;
    }

    /** What went wrong. */
    public enum Failure {
        /** The name cannot be looked up. */
        UNKNOWN_HOST,
        /** The name leads to an address that is not the public internet's. */
        FORBIDDEN_ADDRESS,
        /** No connection, or it broke. */
        CONNECTION,
        /** The certificate is not the host's, or not trusted. */
        TLS,
        /** No complete answer in time. */
        TIMEOUT,
        /** The answer sends elsewhere. */
        REDIRECT,
        /** The answer is larger than anyone needs to say "taken". */
        TOO_LARGE,
        /** The answer says no. */
        STATUS;

        /** The word used in JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
