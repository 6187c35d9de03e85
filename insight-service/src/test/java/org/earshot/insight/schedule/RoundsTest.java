package org.earshot.insight.schedule;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.earshot.insight.family.Evaluations;
import org.earshot.insight.organization.Touched;
import org.junit.jupiter.api.Test;

class RoundsTest {
    private static final UUID NORTH = new UUID(1, 1);
    private static final UUID SOUTH = new UUID(2, 2);

    private final Touched touched = new Touched();
    private final List<UUID> looks = new CopyOnWriteArrayList<>();
    private volatile boolean behind;

    @Test
    void oneThatFailsIsLookedAtAgainAndKeepsNoOtherWaiting() {
        run(
                (organization, otherThingsFirst) -> {
                    looks.add(organization);
                    if (organization.equals(NORTH)
                            && looks.stream().filter(NORTH::equals).count() < 3) {
                        throw new IllegalStateException("away");
                    }
                },
                () -> looks.stream().filter(NORTH::equals).count() == 3 && looks.contains(SOUTH));

        assertEquals(1, looks.stream().filter(SOUTH::equals).count());
    }

    @Test
    void nobodyIsLookedAtWhileResponsesAreCatchingUp() {
        behind = true;
        Rounds rounds = rounds((organization, otherThingsFirst) -> looks.add(organization));
        rounds.start();

        await().during(Duration.ofMillis(100)).until(looks::isEmpty);
        behind = false;

        await().until(() -> looks.containsAll(List.of(NORTH, SOUTH)));
        rounds.stop();
    }

    private void run(BiConsumer<UUID, BooleanSupplier> work, Callable<Boolean> enough) {
        Rounds rounds = rounds(work);
        rounds.start();
        await().until(enough);
        rounds.stop();
    }

    private Rounds rounds(BiConsumer<UUID, BooleanSupplier> work) {
        Evaluations evaluations = new Evaluations() {
            @Override
            public void wake(int records, Duration since, Set<UUID> organizationIds) {
                throw new IllegalStateException("nobody is to be woken");
            }

            @Override
            public boolean isBehind() {
                return behind;
            }
        };
        return new Rounds(
                "test", Duration.ofMillis(10), 1_000_000, touched, () -> List.of(NORTH, SOUTH), evaluations, work);
    }
}
