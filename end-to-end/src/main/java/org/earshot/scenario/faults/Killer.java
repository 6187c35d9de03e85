package org.earshot.scenario.faults;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.earshot.scenario.suite.Part;
import org.earshot.scenario.suite.Suite;

/** Kills one part after the other, each some time after the last one was back. */
final class Killer {
    private static final int LEAST_PAUSE_MILLIS = 500;
    private static final int MOST_PAUSE_MILLIS = 3_000;

    private final Suite suite;
    private final SplittableRandom random;
    private final Map<Part, Deaths> deaths = new EnumMap<>(Part.class);

    Killer(Suite suite, long seed) {
        this.suite = suite;
        this.random = new SplittableRandom(seed);
    }

    /** How often a part was killed, and the longest time until everything was ready again. */
    record Deaths(int times, Duration longest) {
        Deaths and(Duration another) {
            return new Deaths(times + 1, another.compareTo(longest) > 0 ? another : longest);
        }
    }

    /** Kills in turn, launcher included; each round in another order. */
    void kill(int times, Consumer<String> progress) {
        List<Part> round = List.of();
        for (int i = 0; i < times; i++) {
            if (i % Part.values().length == 0) {
                round = shuffled();
            }
            Part victim = round.get(i % round.size());
            pause();
            long begin = System.nanoTime();
            kill(victim);
            Duration away = Duration.ofNanos(System.nanoTime() - begin);
            deaths.merge(victim, new Deaths(1, away), (before, now) -> before.and(away));
            progress.accept("kill " + (i + 1) + " of " + times + ": " + victim.shortName() + ", all ready again after "
                    + away.toMillis() + " ms");
        }
    }

    Map<Part, Deaths> deaths() {
        return deaths;
    }

    private void kill(Part victim) {
        ProcessHandle process = suite.process(victim);
        suite.kill(victim);
        process.onExit().join();
        if (victim == Part.LAUNCHER) {
            suite.launchAgain();
        }
        suite.awaitReady();
    }

    private void pause() {
        int millis = random.nextInt(LEAST_PAUSE_MILLIS, MOST_PAUSE_MILLIS);
        LockSupport.parkNanos(Duration.ofMillis(millis).toNanos());
    }

    private List<Part> shuffled() {
        Part[] parts = Part.values();
        for (int i = parts.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            Part moved = parts[i];
            parts[i] = parts[other];
            parts[other] = moved;
        }
        return List.of(parts);
    }
}
