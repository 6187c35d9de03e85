package org.earshot.insight.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The command: replays every series of a benchmark folder at every threshold and writes the alerts. */
public final class ShiftBenchmark {
    /** More would take the machine away from what it is there for. */
    private static final int THREADS = Math.min(2, Runtime.getRuntime().availableProcessors());

    private static final int SERIES_PER_NOTE = 200;

    private final Order order;
    private final PrintStream notes;

    private ShiftBenchmark(Order order, PrintStream notes) {
        this.order = order;
        this.notes = notes;
    }

    /** Ends with 0, or with 1 after saying on standard error what was wrong and how to mend it. */
    public static void main(String... words) {
        try {
            run(System.err, words);
        } catch (UnusableInput e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** The command without its exit. */
    static void run(PrintStream notes, String... words) {
        new ShiftBenchmark(Order.of(words), notes).run();
    }

    private void run() {
        List<BenchmarkSeries> series = new BenchmarkFolder(order.folder()).series();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (Writer out = Files.newBufferedWriter(order.out())) {
            out.write("method,thr,series,week,dir,kstart,est,lo,hi\n");
            List<Future<List<String>>> alerts = new ArrayList<>();
            series.forEach(one -> alerts.add(threads.submit(() -> one.alerts(order))));
            write(alerts, out);
        } catch (IOException e) {
            throw new UnusableInput(
                    order.out() + " cannot be written: " + e.getMessage() + ". Name a file in a folder that exists.",
                    e);
        } finally {
            threads.shutdownNow();
        }
    }

    private void write(List<Future<List<String>>> alerts, Writer out) throws IOException {
        for (int i = 0; i < alerts.size(); i++) {
            for (String line : done(alerts.get(i))) {
                out.write(line);
                out.write('\n');
            }
            if ((i + 1) % SERIES_PER_NOTE == 0 || i + 1 == alerts.size()) {
                notes.println((i + 1) + " of " + alerts.size() + " series");
            }
        }
    }

    private static List<String> done(Future<List<String>> alerts) {
        try {
            return alerts.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnusableInput("Stopped before the end: the file written holds only part of the series.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
