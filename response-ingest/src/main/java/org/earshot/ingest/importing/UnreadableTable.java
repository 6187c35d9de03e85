package org.earshot.ingest.importing;

/** A file that cannot be read as a table, from some row on. Correct the file; reading it again fails again. */
public final class UnreadableTable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int row;
    private final String fix;

    /**
     * @param row from which on nothing could be read, or 0
     * @param what is wrong, without any cell's value
     * @param fix what to do
     */
    public UnreadableTable(int row, String what, String fix) {
        super(what);
        this.row = row;
        this.fix = fix;
    }

    /** It, as a problem of the file. */
    public RowProblem problem() {
        return new RowProblem(row, 0, "", RowProblem.Code.UNREADABLE, "", String.valueOf(getMessage()), fix);
    }
}
