package org.earshot.ingest.response.http;

import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.earshot.contracts.event.Channel;
import org.earshot.ingest.response.Acceptance;
import org.earshot.ingest.response.IngestProblem;
import org.earshot.ingest.response.Sender;
import org.earshot.ingest.response.Submission;
import org.earshot.platform.kafka.EventJson;
import org.earshot.platform.problem.Refusal;

/** One pass over the lines of a batch: publishes ahead, up to a bound, and writes results in the order of the lines. */
final class Batch {
    /** Most lines of one request. */
    static final int MAX_LINES = 50_000;

    /** Most lines that wait for the broker at once; bounds memory. */
    private static final int AHEAD = 1_000;

    private static final ObjectWriter JSON = EventJson.MAPPER.writerFor(LineResult.class);

    private final Acceptance acceptance;
    private final Attachments attachments;
    private final RefusalCount refusals;
    private final Sender sender;
    private final Runnable admission;
    private final Queue<CompletableFuture<LineResult>> waiting = new ArrayDeque<>();

    /**
     * Reads lines of a sender.
     *
     * @param admission lets each line in, or throws the refusal that tells why not
     */
    Batch(Acceptance acceptance, Attachments attachments, RefusalCount refusals, Sender sender, Runnable admission) {
        this.acceptance = acceptance;
        this.attachments = attachments;
        this.refusals = refusals;
        this.sender = sender;
        this.admission = admission;
    }

    void run(InputStream in, OutputStream out) throws IOException {
        BufferedInputStream lines = new BufferedInputStream(in, 64 * 1024);
        BufferedOutputStream results = new BufferedOutputStream(out, 32 * 1024);
        int number = 0;
        boolean more = true;
        while (more) {
            ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
            more = readLine(lines, line);
            number++;
            if (number > MAX_LINES && line.size() > 0) {
                waiting.add(refused(number, tooMany()));
                more = false;
            } else if (line.size() > ResponseResource.MAX_BYTES) {
                waiting.add(refused(number, ResponseResource.tooLarge()));
            } else if (!isBlank(line)) {
                waiting.add(record(number, line.toByteArray()));
            }
            writeDone(results, AHEAD);
        }
        writeDone(results, 0);
        results.flush();
    }

    /** Reads up to the next line feed, keeping no more than just over the limit; false at the end. */
    private static boolean readLine(InputStream in, ByteArrayOutputStream line) throws IOException {
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == '\n') {
                return true;
            }
            if (line.size() <= ResponseResource.MAX_BYTES) {
                line.write(b);
            }
        }
        return false;
    }

    private static boolean isBlank(ByteArrayOutputStream line) {
        return line.size() == 0
                || (line.size() < 8
                        && line.toString(java.nio.charset.StandardCharsets.UTF_8)
                                .isBlank());
    }

    private CompletableFuture<LineResult> record(int number, byte[] json) {
        try {
            admission.run();
            Submission sent = SubmissionReader.read(json, sender, null);
            attachments.hold(sender, sent);
            CompletionStage<LineResult> result = acceptance
                    .record(sender, sent, Channel.API)
                    .thenApply(accepted -> LineResult.accepted(number, accepted));
            return result.exceptionally(failure ->
                            LineResult.refused(number, refusals.refusal(failure).problem()))
                    .toCompletableFuture();
        } catch (Refusal refusal) {
            return refused(number, refusal);
        }
    }

    private CompletableFuture<LineResult> refused(int number, Refusal refusal) {
        return CompletableFuture.completedFuture(
                LineResult.refused(number, refusals.refusal(refusal).problem()));
    }

    private static Refusal tooMany() {
        return new Refusal(
                IngestProblem.TOO_LARGE,
                "A batch may have " + MAX_LINES + " lines; this line and all after it were not read.",
                "Send them in another batch.");
    }

    private void writeDone(OutputStream results, int leave) throws IOException {
        while (!waiting.isEmpty()
                && (waiting.size() > leave || waiting.element().isDone())) {
            results.write(JSON.writeValueAsBytes(waiting.remove().join()));
            results.write('\n');
        }
    }
}
