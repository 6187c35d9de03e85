package org.earshot.insight.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.earshot.insight.Counts;
import org.earshot.insight.alert.AlertEntry.Kind;
import org.earshot.insight.alert.AlertStore;
import org.earshot.insight.notice.NoticeLog;
import org.earshot.insight.organization.Beside;
import org.earshot.insight.reading.Readings;
import org.earshot.local.testing.EmbeddedInfrastructure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A sender that is killed at any point, and a receiver that fails as it likes: every entry arrives at least once, always with the same
 * id, and none is lost. The database is real; a kill is a transaction that never commits, or an attempt whose outcome is never kept.
 */
@QuarkusTest
@TestProfile(KilledSenderTest.DrivenByHand.class)
@QuarkusTestResource(value = EmbeddedInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "insight"))
class KilledSenderTest {
    @Inject
    Happenings happenings;

    @Inject
    Counts counts;

    @Inject
    Beside beside;

    @Inject
    EndpointStore endpoints;

    @Inject
    DeliveryStore deliveries;

    @Inject
    AlertStore alerts;

    @Inject
    Readings readings;

    @Inject
    Secrets secrets;

    @Inject
    NoticeLog notices;

    /** Nothing is sent but by the test. */
    public static final class DrivenByHand implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("earshot.webhook.enabled", "false");
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyEntryArrivesAtLeastOnceWithTheSameIdWhateverIsKilledWhenever(long seed) {
        Random random = new Random(seed);
        AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
        InstantSource time = now::get;
        Clock clock = time.withZone(ZoneOffset.UTC);
        UUID organization = UUID.randomUUID();
        UUID alert = happenings.alert(organization);
        WebhookDesk desk = new WebhookDesk(beside, endpoints, alerts, secrets, clock);
        UUID endpoint = desk.make(
                        organization, new WantedEndpoint("Hook", URI.create("http://127.0.0.1:1/"), "en", Set.of()))
                .endpoint()
                .id();
        Outcomes outcomes = new Outcomes(beside, endpoints, deliveries, notices);
        Dispatch dispatch = new Dispatch(beside, endpoints, deliveries, readings, clock);
        Map<String, Set<Instant>> arrived = new HashMap<>();

        for (int step = 0; step < 150; step++) {
            switch (random.nextInt(5)) {
                case 0 -> happenings.happens(organization, alert, Kind.RE_ESTIMATED);
                case 1 -> derive(organization, clock, random.nextInt(3) == 0);
                case 2 -> now.set(clock.instant().plusSeconds(random.nextInt(90)));
                default -> attempt(dispatch, outcomes, organization, endpoint, clock, random, arrived);
            }
        }
        long happened = counts.number(organization, "select count(*) from alert_entry");
        derive(organization, clock, false);
        for (int left = 0; left < 2_000 && waiting(organization) > 0; left++) {
            dispatch.next(organization, endpoint).ifPresent(parcel -> {
                arrives(parcel, arrived);
                outcomes.keep(organization, parcel, Attempt.answered(clock.instant(), Duration.ZERO, 204, null));
            });
            now.set(clock.instant().plus(Duration.ofMinutes(10)));
        }

        assertTrue(happened > 10, "entries " + happened);
        assertEquals(happened, arrived.size(), "ids that arrived, with seed " + seed);
        assertEquals(0, waiting(organization));
        Set<Instant> told = new HashSet<>();
        arrived.values().forEach(moments -> {
            assertEquals(1, moments.size(), "one id tells of one entry");
            told.addAll(moments);
        });
        assertEquals(happened, told.size(), "entries that arrived");
    }

    private long waiting(UUID organization) {
        return counts.number(organization, "select count(*) from webhook_delivery where due_at is not null");
    }

    private void derive(UUID organization, Clock clock, boolean killed) {
        Beside mortal = killed ? new KilledBeforeCommit() : beside;
        try {
            new Deriving(mortal, endpoints, deliveries, alerts, clock).derive(organization);
        } catch (Killed restarted) {
            assertTrue(killed);
        }
    }

    private static void attempt(
            Dispatch dispatch,
            Outcomes outcomes,
            UUID organization,
            UUID endpoint,
            Clock clock,
            Random random,
            Map<String, Set<Instant>> arrived) {
        Optional<Parcel> next = dispatch.next(organization, endpoint);
        boolean killedBeforeSending = random.nextInt(4) == 0;
        if (next.isEmpty() || killedBeforeSending) {
            return;
        }
        Parcel parcel = next.get();
        boolean taken = random.nextBoolean();
        if (taken) {
            arrives(parcel, arrived);
        }
        boolean killedBeforeKeeping = random.nextInt(4) == 0;
        if (!killedBeforeKeeping) {
            int status = taken ? 204 : 503;
            outcomes.keep(organization, parcel, Attempt.answered(clock.instant(), Duration.ZERO, status, null));
        }
    }

    private static void arrives(Parcel parcel, Map<String, Set<Instant>> arrived) {
        arrived.computeIfAbsent(parcel.delivery().messageId(), id -> new HashSet<>())
                .add(parcel.event().timestamp());
    }

    private final class KilledBeforeCommit implements Beside {
        @Override
        public <T> T beside(UUID organizationId, Supplier<T> work) {
            return beside.beside(organizationId, () -> {
                T unused = work.get();
                throw new Killed();
            });
        }
    }

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
