package org.earshot.ingest.response;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.event.ResponseWithdrawn;
import org.earshot.platform.problem.Refusal;

/**
 * The responses of the recent past, so that the same one sent again, even at the same moment, is one response. The
 * earliest are forgotten first; what is forgotten is still counted once, because the first record of a revision stands.
 */
public final class RecentResponses {
    private static final CompletableFuture<Void> LONG_AGO = CompletableFuture.completedFuture(null);

    private final Map<Key, Remembered> entries;
    private volatile BooleanSupplier complete = () -> true;

    /** Remembers at most so many responses. */
    public RecentResponses(int most) {
        entries = Collections.synchronizedMap(new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, Remembered> eldest) {
                return size() > most;
            }
        });
    }

    /** Tells how to know whether everything recent is remembered; without it, it always is. */
    public void isCompleteWhen(BooleanSupplier known) {
        complete = known;
    }

    /** False while records from before the start are still being read: a response not found may be among them. */
    boolean isComplete() {
        return complete.getAsBoolean();
    }

    /** What is remembered of a response, or empty. */
    public Optional<Remembered> find(Key key) {
        return Optional.ofNullable(entries.get(key));
    }

    /**
     * Puts {@code mine} forward as the latest word on a response.
     *
     * @return {@code mine} when it is, and its sender now has to record it; else the entry that already says the same,
     *     to be waited for
     * @throws Refusal when it contradicts what is remembered
     */
    public Remembered offer(Key key, Remembered mine) {
        return entries.compute(key, (k, before) -> before == null ? mine : before.followedBy(mine));
    }

    /** Remembers a record that is on the topic already. */
    public void remember(ResponseEvent event) {
        Key key = new Key(event.organizationId(), event.responseId());
        if (event instanceof ResponseRecorded recorded) {
            Fingerprint content = Fingerprint.of(recorded);
            keepLatest(key, new Remembered(recorded.revision(), content, recorded.recordedAt(), LONG_AGO));
        } else if (event instanceof ResponseWithdrawn withdrawn) {
            keepLatest(key, new Remembered(Remembered.WITHDRAWN, null, withdrawn.withdrawnAt(), LONG_AGO));
        }
    }

    private void keepLatest(Key key, Remembered found) {
        entries.merge(key, found, (known, other) -> known.revision() >= other.revision() ? known : other);
    }

    /** A response of an organisation: two organisations may use the same id without learning of each other. */
    public record Key(UUID organizationId, UUID responseId) {}
}
