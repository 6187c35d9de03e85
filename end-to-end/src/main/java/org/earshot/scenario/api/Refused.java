package org.earshot.scenario.api;

/** The suite answered a request with something other than success. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;

    /** The answer to {@code request}. */
    public Refused(String request, int status, String body) {
        super(request + " answered " + status + ": " + body);
        this.status = status;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }
}
