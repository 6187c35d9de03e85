package org.earshot.ingest.importing;

/**
 * What became of a file.
 *
 * @param imported rows that are now stored and were not before
 * @param repeated rows that were stored already
 * @param refused rows with problems
 * @param uncertain rows that were not stored for certain; import the same file again
 * @param stoppedAfterRow the last row that was tried, when the store was out of reach and the rest was left; else 0
 */
public record ImportSummary(int rows, int imported, int repeated, int refused, int uncertain, int stoppedAfterRow) {
    /** Nothing yet. */
    public static final ImportSummary NOTHING = new ImportSummary(0, 0, 0, 0, 0, 0);

    /** Whether every row that could be imported is stored for certain. */
    public boolean complete() {
        return uncertain == 0 && stoppedAfterRow == 0;
    }

    ImportSummary plus(ImportResult result) {
        int status = result.status();
        return new ImportSummary(
                rows + 1,
                imported + (status == Importing.IMPORTED ? 1 : 0),
                repeated + (status == Importing.REPEATED ? 1 : 0),
                refused + (status >= 400 && status < 500 ? 1 : 0),
                uncertain + (status >= 500 ? 1 : 0),
                0);
    }

    ImportSummary stoppedAfter(int row) {
        return new ImportSummary(rows, imported, repeated, refused, uncertain, row);
    }
}
