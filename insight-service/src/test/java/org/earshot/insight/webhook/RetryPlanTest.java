package org.earshot.insight.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RetryPlanTest {
    private static final Instant NOON = Instant.parse("2026-03-31T12:00:00Z");

    @Test
    void aFailingDeliveryIsTriedElevenTimesOverThreeDaysEachPauseLongerThanTheOneBefore() {
        Instant now = NOON;
        Delivery delivery = fresh();
        Duration before = Duration.ZERO;

        while (delivery.state() == Delivery.State.WAITING) {
            delivery = delivery.after(refusal(now));
            if (delivery.dueAt() != null) {
                Duration pause = Duration.between(now, delivery.dueAt());
                assertTrue(pause.compareTo(before) > 0, pause + " after " + before);
                before = pause;
                now = delivery.dueAt();
            }
        }

        assertEquals(Delivery.State.GIVEN_UP, delivery.state());
        assertEquals(11, delivery.attempts());
        Duration all = Duration.between(NOON, now);
        assertTrue(all.toHours() >= 75 && all.toHours() <= 84, all.toString());
    }

    @Test
    void whatFailedTogetherDoesNotComeBackTogether() {
        Set<Duration> pauses = new java.util.HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            Duration pause = RetryPlan.pause(5, UUID.randomUUID(), null).orElseThrow();
            assertTrue(pause.compareTo(Duration.ofHours(2)) >= 0 && pause.compareTo(Duration.ofMinutes(132)) <= 0);
            pauses.add(pause);
        }

        assertTrue(pauses.size() > 50, pauses.size() + " different pauses");
    }

    @Test
    void aReceiverThatAsksForAPauseGetsItUpToADay() {
        UUID id = UUID.randomUUID();

        assertEquals(
                Duration.ofHours(1), RetryPlan.pause(1, id, Duration.ofHours(1)).orElseThrow());
        assertEquals(
                Duration.ofDays(1), RetryPlan.pause(1, id, Duration.ofDays(400)).orElseThrow());
        assertTrue(RetryPlan.pause(5, id, Duration.ofSeconds(1)).orElseThrow().toHours() >= 2);
        assertTrue(RetryPlan.pause(1, id, Duration.ofSeconds(-9)).orElseThrow().toSeconds() >= 5);
    }

    @Test
    void aReplayHasTheSameIdAndAFreshPlan() {
        Delivery failed = fresh().after(refusal(NOON));

        Delivery again = failed.replayed(NOON);

        assertEquals(failed.messageId(), again.messageId());
        assertEquals(0, again.attempts());
        assertEquals(NOON, again.dueAt());
    }

    @Test
    void anEndpointThatFailsForFiveDaysIsSwitchedOffAndOneThatAnswersInBetweenIsNot() {
        Endpoint failing = endpoint();
        Endpoint flaky = endpoint();
        for (int hour = 0; hour <= 120; hour++) {
            Instant at = NOON.plus(Duration.ofHours(hour));
            assertTrue(failing.enabled(), "after " + hour + " hours");
            failing = failing.after(refusal(at));
            flaky = flaky.after(hour == 60 ? Attempt.answered(at, Duration.ZERO, 204, null) : refusal(at));
        }

        assertFalse(failing.enabled());
        assertEquals(
                Endpoint.Why.FAILING, Objects.requireNonNull(failing.disabled()).why());
        assertTrue(flaky.enabled());
        assertNotNull(flaky.failingSince());
    }

    @Test
    void anEndpointThatSaysGoneIsSwitchedOffAtOnce() {
        Endpoint gone = endpoint().after(Attempt.answered(NOON, Duration.ZERO, 410, null));

        assertEquals(Endpoint.Why.GONE, Objects.requireNonNull(gone.disabled()).why());
    }

    @Test
    void onlyTwoHundredsAreSuccess() {
        for (int status : new int[] {200, 201, 202, 204, 299}) {
            assertTrue(Attempt.answered(NOON, Duration.ZERO, status, null).succeeded(), "" + status);
        }
        for (int status : new int[] {100, 199, 400, 404, 410, 429, 500, 503}) {
            assertEquals(
                    Attempt.Failure.STATUS,
                    Attempt.answered(NOON, Duration.ZERO, status, null).failure());
        }
        for (int status : new int[] {301, 302, 307, 308}) {
            assertEquals(
                    Attempt.Failure.REDIRECT,
                    Attempt.answered(NOON, Duration.ZERO, status, null).failure());
        }
    }

    private static Attempt refusal(Instant at) {
        return Attempt.answered(at, Duration.ofMillis(5), 500, null);
    }

    private static Delivery fresh() {
        return new Delivery(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "alert.opened",
                1L,
                UUID.randomUUID(),
                NOON,
                Delivery.State.WAITING,
                0,
                NOON,
                null);
    }

    private static Endpoint endpoint() {
        WantedEndpoint wanted = new WantedEndpoint("Hook", URI.create("https://hooks.example.org/"), "en", Set.of());
        return new Endpoint(UUID.randomUUID(), wanted, NOON, null, null);
    }
}
