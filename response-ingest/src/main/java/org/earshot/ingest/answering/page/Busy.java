package org.earshot.ingest.answering.page;

import java.time.Duration;
import org.earshot.ingest.limit.TooMuch;

/** A page that comes too fast for its link or its network, with everything that was filled in. */
final class Busy extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Duration wait;
    private final transient Asked asked;

    Busy(TooMuch tooMuch, Asked asked) {
        super("too fast", null, false, false);
        this.wait = tooMuch.retryAfter().orElse(Duration.ZERO);
        this.asked = asked;
    }

    /** In whole seconds, at least one. */
    long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }

    Asked asked() {
        return asked;
    }
}
