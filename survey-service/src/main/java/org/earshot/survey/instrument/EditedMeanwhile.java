package org.earshot.survey.instrument;

/** Somebody else edited the instrument in between. Read it again, repeat the change on that, send it again. */
public class EditedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int latest;

    EditedMeanwhile(int latest) {
        super("edited meanwhile", null, false, false);
        this.latest = latest;
    }

    /** The latest revision. */
    public int latest() {
        return latest;
    }
}
