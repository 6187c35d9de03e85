package org.earshot.scenario.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.scenario.bench.AcceptPath.Measured;
import org.earshot.scenario.bench.ManyManagers.Waited;
import org.earshot.scenario.load.Outcome;

/** The figures of a run, as Markdown that also reads well at a terminal. */
final class Report {
    private final StringBuilder text = new StringBuilder();
    private final List<String> missed = new ArrayList<>();

    void say(String paragraph) {
        text.append(paragraph).append("\n\n");
    }

    /** Begins a table of latencies. */
    void latencies(String title) {
        text.append("## ").append(title).append("\n\n");
        text.append(row("", "conns", "per second", "p50 ms", "p99 ms", "of ceiling", "µs CPU", "errors"));
        text.append("|").append("---|".repeat(8)).append('\n');
    }

    /** A line of it; an empty share where there is no ceiling to compare with. */
    void line(String what, String connections, Measured measured, String ofCeiling) {
        Outcome outcome = measured.outcome();
        String errors = outcome.errors() == 0 ? "0" : outcome.errorsByStatus();
        text.append(row(
                what,
                connections,
                String.format(Locale.ROOT, "%,.0f", outcome.perSecond()),
                millis(outcome.millis(0.5)),
                millis(outcome.millis(0.99)),
                ofCeiling,
                String.format(Locale.ROOT, "%,.0f", measured.cpuMicros()),
                errors));
    }

    /** How long the pages of the console took. */
    void pages(String title, Map<String, Waited> waited) {
        heading(title);
        text.append(row("page", "requests", "p50 ms", "p95 ms", "p99 ms"));
        text.append("|").append("---|".repeat(5)).append('\n');
        waited.forEach((page, times) -> text.append(row(
                page,
                Integer.toString(times.millis().size()),
                millis(times.percentile(0.5)),
                millis(times.percentile(0.95)),
                millis(times.percentile(0.99)))));
        endTable();
    }

    void endTable() {
        text.append('\n');
    }

    /** A mark and whether it is met. */
    void mark(String what, String measured, boolean met) {
        text.append("- ")
                .append(met ? "met: " : "MISSED: ")
                .append(what)
                .append(" — ")
                .append(measured)
                .append('\n');
        if (!met) {
            missed.add(what);
        }
    }

    void heading(String title) {
        text.append("\n## ").append(title).append("\n\n");
    }

    /** How many marks were missed. */
    int missed() {
        return missed.size();
    }

    static String millis(double millis) {
        return String.format(Locale.ROOT, millis < 10 ? "%.2f" : "%.0f", millis);
    }

    static String share(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String row(String what, String... cells) {
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "| %-40s |", what));
        for (String cell : cells) {
            row.append(String.format(Locale.ROOT, " %10s |", cell));
        }
        return row.append('\n').toString();
    }
}
