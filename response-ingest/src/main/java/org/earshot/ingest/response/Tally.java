package org.earshot.ingest.response;

import org.earshot.contracts.event.Channel;

/** Counts what became of responses. */
public interface Tally {
    /** One was recorded for the first time. */
    void accepted(Channel channel);

    /** One was sent again and is the same. */
    void repeated(Channel channel);

    /** One was taken back. */
    void withdrawn();

    /** A request was refused. */
    void refused(IngestProblem reason);
}
