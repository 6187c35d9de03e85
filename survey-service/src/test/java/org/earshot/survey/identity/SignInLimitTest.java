package org.earshot.survey.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
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
        AtomicReference<Instant> now = new AtomicReference<>(NOON);
        InstantSource clock = now::get;
        SignInLimit limit = new SignInLimit(1, Duration.ofMinutes(15), clock.withZone(ZoneOffset.UTC));
        limit.count("a");

        now.set(NOON.plus(Duration.ofMinutes(15)));

        assertEquals(Optional.empty(), limit.wait("a"));
    }
}
