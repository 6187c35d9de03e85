package org.earshot.survey.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.earshot.survey.campaign.Budget.Borne;
import org.junit.jupiter.api.Test;

class BudgetTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final UUID ANA = new UUID(0, 1);
    private static final UUID BO = new UUID(0, 2);

    private final Budget budget = new Budget(2, 3, Duration.ofDays(7));

    @Test
    void aPersonBearsSoManyAndThenWaitsForTheOldestToLeaveTheWindow() {
        List<Borne> borne = List.of(new Borne(ANA, NOW.minus(Duration.ofDays(6))), new Borne(ANA, NOW));

        assertEquals(Optional.of(NOW.plus(Duration.ofDays(1))), budget.notBefore(ANA, borne));
        assertEquals(Optional.empty(), budget.notBefore(BO, borne));
    }

    @Test
    void aHouseholdBearsTogether() {
        List<Borne> borne = List.of(new Borne(ANA, NOW), new Borne(ANA, NOW), new Borne(BO, NOW));

        assertEquals(Optional.of(NOW.plus(Duration.ofDays(7))), budget.notBefore(BO, borne));
    }

    @Property(tries = 300)
    void whoeverWaitsAsToldNeverBearsMore(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int perPerson,
            @ForAll @IntRange(min = 0, max = 4) int more,
            @ForAll @IntRange(min = 1, max = 10) int days) {
        Budget any = new Budget(perPerson, perPerson + more, Duration.ofDays(days));
        Random random = new Random(seed);
        List<Borne> sent = new ArrayList<>();
        Instant now = NOW;
        for (int i = 0; i < 60; i++) {
            now = now.plus(Duration.ofHours(random.nextInt(30)));
            UUID person = new UUID(0, random.nextInt(3));
            Instant since = now.minus(any.window());
            Optional<Instant> later = any.notBefore(
                    person, sent.stream().filter(one -> one.at().isAfter(since)).toList());
            Instant at = later.orElse(now);
            assertTrue(!at.isBefore(now));
            now = at;
            sent.add(new Borne(person, at));
            Instant windowBegan = at.minus(any.window());
            List<Borne> within =
                    sent.stream().filter(one -> one.at().isAfter(windowBegan)).toList();
            assertTrue(within.size() <= any.perHousehold());
            assertTrue(within.stream()
                            .filter(one -> one.participantId().equals(person))
                            .count()
                    <= any.perPerson());
        }
    }
}
