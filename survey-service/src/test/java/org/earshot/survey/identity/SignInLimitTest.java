package org.earshot.survey.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignInLimitTest {
    private static final Instant NOON = Instant.parse("2026-05-03T12:00:00Z");

    @Test
    void soManyFailuresAreFreeAndThenTheKeyWaitsForTheRestOfTheWindow() {
        SignInLimit limit = new SignInLimit(2, Duration.ofMinutes(15), Clock.fixed(NOON, ZoneOffset.UTC));
        limit.count("a");
        assertEquals(Optional.empty(), limit.wait("a"));

        limit.count("a");

        assertEquals(Optional.of(Duration.ofMinutes(15)), limit.wait("a"));
        assertEquals(Optional.empty(), limit.wait("b"));
    }

    @Test
    void aRightSignInDoesNotCount() {
        SignInLimit limit = new SignInLimit(2, Duration.ofMinutes(15), Clock.fixed(NOON, ZoneOffset.UTC));
        limit.count("a");
        limit.count("a");

        limit.forgive("a");

        assertEquals(Optional.empty(), limit.wait("a"));
    }

    @Test
    void afterTheWindowTheKeyIsFreeAgain() {
        MovedClock clock = new MovedClock();
        SignInLimit limit = new SignInLimit(1, Duration.ofMinutes(15), clock);
        limit.count("a");

        clock.now = NOON.plus(Duration.ofMinutes(15));

        assertEquals(Optional.empty(), limit.wait("a"));
    }

    private static final class MovedClock extends Clock {
        private Instant now = NOON;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
