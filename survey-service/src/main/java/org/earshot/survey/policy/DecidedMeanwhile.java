package org.earshot.survey.policy;

/** Somebody else decided in between. Read the policy again, repeat the change on that, send it again. */
public class DecidedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int latest;

    DecidedMeanwhile(int latest) {
        super("decided meanwhile", null, false, false);
        this.latest = latest;
    }

    /** The latest version. */
    public int latest() {
        return latest;
    }
}
