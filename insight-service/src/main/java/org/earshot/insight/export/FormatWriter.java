package org.earshot.insight.export;

import java.io.IOException;
import java.io.OutputStream;

/** Writes one format. Holds no more than a few rows in memory, however many there are. */
public interface FormatWriter {

    /** Which. */
    Format format();

    /**
     * Writes a file; does not close {@code out}.
     *
     * @throws IOException when whoever reads went away; then nothing can be done
     */
    void write(Export export, OutputStream out) throws IOException;
}
