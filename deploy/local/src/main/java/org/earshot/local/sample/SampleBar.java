package org.earshot.local.sample;

import java.io.PrintStream;
import java.util.Locale;

/** How far the sample has come: one moving line on a terminal, a line every tenth elsewhere. */
final class SampleBar {
    private static final int WIDTH = 30;

    private final PrintStream out;
    private final boolean moving;
    private final int total;
    private int tenths = -1;

    SampleBar(PrintStream out, boolean moving, int total) {
        this.out = out;
        this.moving = moving;
        this.total = total;
    }

    /** Shows that {@code done} of all responses were accepted. */
    void at(int done) {
        int now = 10 * done / total;
        if (!moving && now == tenths) {
            return;
        }
        tenths = now;
        int filled = WIDTH * done / total;
        String bar = "#".repeat(filled) + "-".repeat(WIDTH - filled);
        String line = String.format(Locale.ROOT, "  ...  sample [%s] %d of %d responses", bar, done, total);
        out.print(moving ? "\r" + line + (done == total ? "\n" : "") : line + "\n");
        out.flush();
    }
}
