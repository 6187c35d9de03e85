package org.earshot.survey.contact.importing;

/** Reads files as tables. */
public interface SheetReading {
    /** Larger than any list of {@link Sheet#MOST_ROWS} people. */
    int MOST_BYTES = 4 * 1024 * 1024;

    /**
     * The table in a file.
     *
     * @throws UnreadableSheet when there is none
     */
    Sheet read(byte[] file);
}
