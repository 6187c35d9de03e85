package org.earshot.survey.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.earshot.survey.identifier.TimeOrderedIds;
import org.earshot.survey.identity.Secret;

/** Where a link's id, token and time of birth come from. */
@ApplicationScoped
class Mint {
    private static final int TOKEN_BITS = 128;

    private final TimeOrderedIds ids;
    private final RandomGenerator random;
    private final Clock clock;

    Mint(TimeOrderedIds ids, RandomGenerator random, Clock clock) {
        this.ids = ids;
        this.random = random;
        this.clock = clock;
    }

    UUID id() {
        return ids.get();
    }

    Secret token() {
        return Secret.random(random, TOKEN_BITS);
    }

    Instant now() {
        return clock.instant();
    }
}
