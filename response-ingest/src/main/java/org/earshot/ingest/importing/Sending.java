package org.earshot.ingest.importing;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.earshot.contracts.event.Channel;
import org.earshot.contracts.problem.Problem;
import org.earshot.ingest.importing.RowReader.ReadRow;
import org.earshot.ingest.response.Acceptance;
import org.earshot.ingest.response.Refusals;
import org.earshot.ingest.response.Sender;
import org.earshot.ingest.response.Submission;
import org.earshot.platform.problem.Refusal;

/**
 * Sends rows through the accept path: ahead of their acknowledgements up to a bound, told in order. When the store is out of
 * reach it gives up soon; the same file sent again goes on.
 */
final class Sending {
    /**
     * Most rows that wait for their acknowledgement at once. A broker that flushes each record to a slow disk manages some dozens
     * a second: with hundreds waiting, the last of them would miss the deadline of the log.
     */
    private static final int AHEAD = 64;

    private final Acceptance acceptance;
    private final Sender sender;
    private final ImportPlan plan;
    private final Consumer<ImportResult> results;
    private final Queue<CompletableFuture<ImportResult>> waiting = new ArrayDeque<>();
    private ImportSummary summary = ImportSummary.NOTHING;
    private int lostInARow;
    private int lastRow;
    private boolean stopped;

    Sending(Acceptance acceptance, Sender sender, ImportPlan plan, Consumer<ImportResult> results) {
        this.acceptance = acceptance;
        this.sender = sender;
        this.plan = plan;
        this.results = results;
    }

    /** Sends the next row; false when the store seems to be away, and the rest is left for another time. */
    boolean send(ReadRow read) {
        lastRow = read.row();
        waiting.add(result(read));
        while (!waiting.isEmpty()
                && (waiting.size() > AHEAD || waiting.element().isDone())) {
            tell(waiting.remove().join());
        }
        stopped = lostInARow >= AHEAD;
        return !stopped;
    }

    /** Waits for what is under way. */
    ImportSummary finish() {
        while (!waiting.isEmpty()) {
            tell(waiting.remove().join());
        }
        return stopped ? summary.stoppedAfter(lastRow) : summary;
    }

    private void tell(ImportResult result) {
        lostInARow = result.status() >= 500 ? lostInARow + 1 : 0;
        summary = summary.plus(result);
        results.accept(result);
    }

    private CompletableFuture<ImportResult> result(ReadRow read) {
        Submission submission = read.submission();
        if (submission == null) {
            return CompletableFuture.completedFuture(new ImportResult(read.row(), 422, null, read.problems()));
        }
        try {
            return acceptance
                    .record(sender, submission, Channel.API)
                    .thenApply(accepted -> new ImportResult(
                            read.row(),
                            accepted.repeated() ? Importing.REPEATED : Importing.IMPORTED,
                            accepted.responseId(),
                            List.of()))
                    .exceptionally(failure -> refused(read.row(), failure))
                    .toCompletableFuture();
        } catch (Refusal refusal) {
            return CompletableFuture.completedFuture(refused(read.row(), refusal));
        }
    }

    private ImportResult refused(int row, Throwable failure) {
        Throwable reason =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        Refusal refusal = reason instanceof Refusal known ? known : Refusals.notRecorded();
        Problem problem = refusal.problem();
        List<RowProblem> faults = Checked.problems(row, problem.errors(), plan.columns());
        RowProblem whole = new RowProblem(
                row,
                0,
                "",
                RowProblem.Code.NOT_ACCEPTED,
                "",
                problem.detail(),
                Objects.requireNonNullElse(problem.fix(), ""));
        return new ImportResult(row, problem.status(), null, faults.isEmpty() ? List.of(whole) : faults);
    }
}
