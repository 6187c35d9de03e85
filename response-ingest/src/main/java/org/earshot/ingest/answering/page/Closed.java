package org.earshot.ingest.answering.page;

import java.util.Optional;

/** A link that lets nobody answer, with the page that tells so. */
final class Closed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Reason reason;
    private final transient Optional<Visit> visit;

    Closed(Reason reason, Optional<Visit> visit) {
        super(reason.key, null, false, false);
        this.reason = reason;
        this.visit = visit;
    }

    Reason reason() {
        return reason;
    }

    /** The link, when a receipt can still be used with it. */
    Optional<Visit> visit() {
        return visit;
    }

    /** Why. */
    enum Reason {
        /** No such link, or one that has ended or was taken back: the same for all three, so that nobody can find out which. */
        NOT_OPEN("not-open", 404),
        INSTRUMENT_CLOSED("instrument-closed", 410),
        WITHDRAWN("withdrawn-before", 410),
        STARTING("starting", 503);

        private final String key;
        private final int status;

        Reason(String key, int status) {
            this.key = key;
            this.status = status;
        }

        /** Start of the keys of its words. */
        String key() {
            return key;
        }

        int status() {
            return status;
        }
    }
}
