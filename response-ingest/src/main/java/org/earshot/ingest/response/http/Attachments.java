package org.earshot.ingest.response.http;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.earshot.contracts.answer.AnswerFault;
import org.earshot.contracts.problem.Problem.Fault;
import org.earshot.ingest.file.Files;
import org.earshot.ingest.file.Filing;
import org.earshot.ingest.response.Refusals;
import org.earshot.ingest.response.Sender;
import org.earshot.ingest.response.Submission;

/** Holds the files that a response names, before it is recorded. A response that names none waits for no database. */
@Singleton
class Attachments {
    private final Filing filing;

    Attachments(Filing filing) {
        this.filing = filing;
    }

    /** The same response; fails with the refusal that names the answers whose file was never sent. */
    CompletionStage<Submission> held(Sender sender, Submission sent) {
        return Filing.isIn(sent.answers())
                ? Uni.createFrom()
                        .item(sent)
                        .emitOn(Infrastructure.getDefaultWorkerPool())
                        .invoke(response -> hold(sender, response))
                        .subscribeAsCompletionStage()
                : CompletableFuture.completedFuture(sent);
    }

    /** Waits for the database where the response names a file. */
    void hold(Sender sender, Submission sent) {
        Set<String> missing = filing.missing(
                () -> new Filing.For(
                        new Files.Of(sender.organizationId(), sent.responseId()),
                        sent.at().instrumentId(),
                        sent.at().version(),
                        false),
                sent.answers());
        if (!missing.isEmpty()) {
            List<Fault> faults =
                    missing.stream().sorted().map(Attachments::neverSent).toList();
            throw Refusals.invalid(faults);
        }
    }

    private static Fault neverSent(String question) {
        return new Fault(
                new AnswerFault(question, "", "", "").pointer(),
                "unknown-file",
                "no such file was sent for this question of this response, or it is kept no longer",
                "Send the file to /api/responses/{responseId}/files first, and here the answer that came back.");
    }
}
