package org.earshot.ingest.response;

import java.util.concurrent.CompletionStage;
import org.earshot.contracts.event.ResponseEvent;

/** Where accepted responses are kept for good. */
@FunctionalInterface
public interface ResponseLog {
    /**
     * Appends {@code event} without blocking.
     *
     * @return completes once it is safe; fails within a bounded time when that is not certain, and a retry is in order
     */
    CompletionStage<Void> append(ResponseEvent event);
}
