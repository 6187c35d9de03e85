package org.earshot.survey.contact.importing;

/** The file is no table that can be read. Mend it as told; reading it again fails again. */
public final class UnreadableSheet extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int row;
    private final String code;
    private final String why;

    /**
     * A refusal.
     *
     * @param row from which on nothing could be read, or 0
     * @param code stable
     * @param why what is wrong and what to do, without any cell's value
     */
    public UnreadableSheet(int row, String code, String why) {
        super(code, null, false, false);
        this.row = row;
        this.code = code;
        this.why = why;
    }

    /** It, as a problem of the file. */
    public RowProblem problem() {
        return new RowProblem(row, "", code, why, true);
    }
}
