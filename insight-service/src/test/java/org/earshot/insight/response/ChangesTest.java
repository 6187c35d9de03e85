package org.earshot.insight.response;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.answer.Signal;
import org.earshot.contracts.event.Channel;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.event.ResponseWithdrawn;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static final UUID ORGANIZATION = new UUID(1, 1);
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void bucketsEqualARecountWhateverTheOrderTheBatchesAndTheRepeats() {
        for (int seed = 1; seed <= 1_000; seed++) {
            Random random = new Random(seed);
            List<ResponseEvent> events = events(random);
            Memory inOrder = new Memory();
            Memory shuffled = new Memory();

            inOrder.apply(events);
            List<ResponseEvent> again = new ArrayList<>(events);
            again.addAll(events.subList(0, random.nextInt(events.size())));
            Collections.shuffle(again, random);
            while (!again.isEmpty()) {
                List<ResponseEvent> batch = again.subList(0, 1 + random.nextInt(again.size()));
                shuffled.apply(List.copyOf(batch));
                batch.clear();
            }

            assertEquals(inOrder.recount(), inOrder.buckets, "in order, seed " + seed);
            assertEquals(inOrder.buckets, shuffled.buckets, "shuffled, seed " + seed);
        }
    }

    private static List<ResponseEvent> events(Random random) {
        List<ResponseEvent> events = new ArrayList<>();
        for (int response = 0; response < 1 + random.nextInt(8); response++) {
            UUID id = new UUID(random.nextLong(), random.nextLong());
            for (int revision = 1; revision <= 1 + random.nextInt(3); revision++) {
                events.add(recorded(random, id, revision));
            }
            if (random.nextInt(4) == 0) {
                events.add(new ResponseWithdrawn(ORGANIZATION, id, MONDAY));
            }
        }
        return events;
    }

    private static ResponseRecorded recorded(Random random, UUID id, int revision) {
        UUID participant = random.nextInt(3) == 0 ? null : new UUID(0, random.nextInt(3));
        Instant at = MONDAY.plusSeconds(random.nextInt(4) * 345_600L);
        List<Signal> signals = random.nextBoolean()
                ? List.of(new Signal("food", random.nextBoolean(), random.nextDouble()))
                : List.of(new Signal("food", true, 0.7), new Signal("stress", random.nextBoolean(), 0.1));
        return new ResponseRecorded(
                ORGANIZATION,
                id,
                revision,
                new UUID(2, 2),
                1,
                new UUID(3, random.nextInt(2)),
                new UUID(4, 4),
                participant,
                "en",
                Channel.WEB,
                at,
                at,
                Answers.NONE,
                signals,
                Map.of("language", random.nextBoolean() ? "en" : "es"),
                Map.of());
    }

    /** What the tables do, in memory. */
    private static final class Memory {
        final Map<UUID, Kept> kept = new HashMap<>();
        final Map<BucketKey, BucketCounts> buckets = new HashMap<>();

        void apply(List<ResponseEvent> events) {
            Map<UUID, Kept> before = new HashMap<>();
            events.forEach(event -> {
                Kept known = kept.get(event.responseId());
                if (known != null) {
                    before.put(event.responseId(), known);
                }
            });
            Changes changes = Changes.of(before, events);
            List<PersonWeek> touched = changes.touched();
            List<Statement> neighbours = statements().stream()
                    .filter(statement ->
                            PersonWeek.of(statement).filter(touched::contains).isPresent())
                    .toList();
            changes.deltas(neighbours).forEach((key, delta) -> buckets.merge(key, delta, BucketCounts::plus));
            buckets.values().removeIf(BucketCounts.NONE::equals);
            kept.putAll(changes.kept());
        }

        Map<BucketKey, BucketCounts> recount() {
            return Counting.of(statements());
        }

        private List<Statement> statements() {
            return kept.values().stream()
                    .map(Kept::statement)
                    .filter(Objects::nonNull)
                    .toList();
        }
    }
}
