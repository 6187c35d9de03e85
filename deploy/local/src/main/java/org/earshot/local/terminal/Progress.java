package org.earshot.local.terminal;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/** Progress lines, one per step, on stderr; coloured on a terminal unless NO_COLOR is set (no-color.org). */
public final class Progress {
    private final PrintStream out;
    private final boolean colour;

    private Progress(PrintStream out, boolean colour) {
        this.out = out;
        this.colour = colour;
    }

    /** On stderr of this process; whether that is a terminal is said by {@code deploy/up}, which can ask. */
    public static Progress onTerminal() {
        Map<String, String> environment = System.getenv();
        boolean wanted = environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Progress(System.err, wanted && Boolean.getBoolean("earshot.terminal"));
    }

    /** To any stream, without colour. */
    public static Progress to(PrintStream out) {
        return new Progress(out, false);
    }

    /** Something is ready. */
    public void ready(String what, Duration took) {
        line("32", "ready", String.format(Locale.ROOT, "%s (%.1f s)", what, took.toMillis() / 1000.0));
    }

    /** Something goes on. */
    public void note(String what) {
        line("36", "  ...", what);
    }

    /** Something went wrong and is being dealt with. */
    public void warning(String what) {
        line("33", " warn", what);
    }

    private synchronized void line(String code, String label, String text) {
        out.println((colour ? "\u001b[" + code + "m" + label + "\u001b[0m" : label) + "  " + text);
        out.flush();
    }
}
