package org.earshot.ingest.limit;

import java.time.Duration;
import java.util.Optional;
import org.earshot.platform.problem.Refusal;

/** A holder has used up what it may. Nothing of the request was done: send the very same again after {@link #retryAfter}. */
public final class TooMuch extends Refusal {
    private static final long serialVersionUID = 1;

    private final Duration wait;

    TooMuch(Holder holder, Duration wait) {
        super(
                LimitProblem.TOO_MANY_REQUESTS,
                said(holder),
                "Wait as long as Retry-After says, then send the very same again.");
        this.wait = wait;
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(wait);
    }

    private static String said(Holder holder) {
        return switch (holder) {
            case PERSONAL_LINK, OPEN_LINK -> "More came by this link than it takes at once.";
            case NETWORK -> "More came from your network than is taken from one at once.";
            case CLIENT -> "More came with these credentials than is taken from one client at once.";
        };
    }
}
