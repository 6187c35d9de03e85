package org.earshot.local.process;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.earshot.local.terminal.Progress;

/**
 * Starts what died again: at once the first time, then after growing pauses, so that a service that cannot start does not
 * take the machine.
 */
public final class Supervisor implements AutoCloseable {
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
    private static final Duration STEADY = Duration.ofMinutes(1);

    private final Progress progress;
    private final List<Thread> watchers = new ArrayList<>();
    private volatile boolean stopping;

    public Supervisor(Progress progress) {
        this.progress = progress;
    }

    /**
     * Keeps one thing running from now on.
     *
     * @param startAgain called when it is not alive; a failure counts as another death
     */
    public void watch(String name, BooleanSupplier isAlive, Runnable startAgain) {
        Thread watcher = new Thread(() -> keepRunning(name, isAlive, startAgain), "supervisor-" + name);
        watcher.setDaemon(true);
        watchers.add(watcher);
        watcher.start();
    }

    /** Lets everything be; what dies from now on stays dead. */
    @Override
    public void close() {
        stopping = true;
        watchers.forEach(Thread::interrupt);
        for (Thread watcher : watchers) {
            try {
                watcher.join(Duration.ofSeconds(5).toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void keepRunning(String name, BooleanSupplier isAlive, Runnable startAgain) {
        Duration pause = Duration.ZERO;
        Instant lastStart = Instant.EPOCH;
        while (!stopping) {
            if (!isAlive.getAsBoolean()) {
                pause = lastStart.plus(STEADY).isBefore(Instant.now()) ? Duration.ZERO : longer(pause);
                progress.warning(
                        name + " ended; starting it again" + (pause.isZero() ? "" : " in " + pause.toMillis() + " ms"));
                if (!rested(pause)) {
                    return;
                }
                lastStart = Instant.now();
                tryTo(startAgain, name);
            }
            if (!rested(LOOK_EVERY)) {
                return;
            }
        }
    }

    private void tryTo(Runnable startAgain, String name) {
        try {
            startAgain.run();
        } catch (RuntimeException e) {
            if (!stopping) {
                progress.warning(name + " did not start: " + e.getMessage());
            }
        }
    }

    private static Duration longer(Duration pause) {
        Duration next = pause.isZero() ? Duration.ofMillis(500) : pause.multipliedBy(2);
        return next.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : next;
    }

    private boolean rested(Duration pause) {
        try {
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
            return !stopping;
        } catch (InterruptedException e) {
            return false;
        }
    }
}
