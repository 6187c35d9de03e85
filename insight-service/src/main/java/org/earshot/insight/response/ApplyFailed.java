package org.earshot.insight.response;

/** Records were not applied; whether trying again can help is in {@link #retryable()}. */
public final class ApplyFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean retryable;

    /**
     * A failure.
     *
     * @param retryable true: the database was out of reach or another transaction was in the way, try the same again; false: a
     *     record among them can never be applied, set it aside
     */
    public ApplyFailed(boolean retryable, Throwable cause) {
        super(cause);
        this.retryable = retryable;
    }

    /** Whether the same records can be applied later. */
    public boolean retryable() {
        return retryable;
    }
}
