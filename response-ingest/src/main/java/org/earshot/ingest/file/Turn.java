package org.earshot.ingest.file;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets only so many files into memory at once; the others wait outside for a while. */
final class Turn {
    private static final long PATIENCE_SECONDS = 8;

    private final Semaphore places;

    Turn(int places) {
        this.places = new Semaphore(places, true);
    }

    /**
     * Works once there is a place.
     *
     * @throws Files.Unavailable when none became free in time
     */
    <T> T at(Work<T> work) throws NotTaken {
        if (!isFree()) {
            throw new Files.Unavailable(new IllegalStateException("too many files at once"));
        }
        try {
            return work.done();
        } finally {
            places.release();
        }
    }

    private boolean isFree() {
        try {
            return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What to do with a file in memory. */
    interface Work<T> {
        T done() throws NotTaken;
    }
}
