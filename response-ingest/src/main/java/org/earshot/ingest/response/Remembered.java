package org.earshot.ingest.response;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The latest word on a response: a revision with its content, or its withdrawal. Compared by identity. */
public final class Remembered {
    /** Higher than any revision: nothing follows a withdrawal. */
    static final int WITHDRAWN = Integer.MAX_VALUE;

    private final int revision;
    private final @Nullable Fingerprint content;
    private final Instant recordedAt;
    private final CompletableFuture<@Nullable Void> acknowledged;

    Remembered(
            int revision,
            @Nullable Fingerprint content,
            Instant recordedAt,
            CompletableFuture<@Nullable Void> acknowledged) {
        this.revision = revision;
        this.content = content;
        this.recordedAt = recordedAt;
        this.acknowledged = acknowledged;
    }

    /** A revision that waits for its acknowledgement. */
    static Remembered pending(int revision, Fingerprint content, Instant at) {
        return new Remembered(revision, content, at, new CompletableFuture<>());
    }

    /** A withdrawal that waits for its acknowledgement. */
    static Remembered withdrawal(Instant at) {
        return new Remembered(WITHDRAWN, null, at, new CompletableFuture<>());
    }

    /** The revision, or a number above all revisions for a withdrawal. */
    public int revision() {
        return revision;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    /** Completes with the broker's acknowledgement; fails when there was none in time. */
    CompletableFuture<@Nullable Void> acknowledged() {
        return acknowledged;
    }

    /** Whether it is this very revision with this very content, recorded or being recorded. */
    boolean stands(int otherRevision, Fingerprint otherContent) {
        return says(otherRevision, otherContent) && !acknowledged.isCompletedExceptionally();
    }

    /**
     * What stands after {@code next} was put forward.
     *
     * @return {@code next}, or this when it already says the same
     * @throws org.earshot.platform.problem.Refusal when {@code next} contradicts this
     */
    Remembered followedBy(Remembered next) {
        boolean same = next.content == null ? isWithdrawn() : says(next.revision, next.content);
        if (same) {
            return acknowledged.isCompletedExceptionally() ? next : this;
        }
        if (isWithdrawn()) {
            throw Refusals.withdrawn();
        }
        if (next.revision == revision) {
            throw Refusals.altered(revision);
        }
        if (!next.isWithdrawn() && next.revision != revision + 1) {
            throw Refusals.outOfOrder(revision);
        }
        return next;
    }

    private boolean says(int otherRevision, Fingerprint otherContent) {
        return revision == otherRevision && otherContent.equals(content);
    }

    private boolean isWithdrawn() {
        return revision == WITHDRAWN;
    }
}
