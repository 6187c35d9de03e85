package org.earshot.ingest.response.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.common.KafkaException;
import org.earshot.ingest.response.IngestProblem;
import org.earshot.ingest.response.Refusals;
import org.earshot.ingest.response.Tally;
import org.earshot.platform.problem.Refusal;
import org.jboss.logging.Logger;

/** Turns every failure of the accept path into a refusal, and counts it by its reason. */
@ApplicationScoped
class RefusalCount {
    private static final Logger LOG = Logger.getLogger(RefusalCount.class);
    private static final String TYPE = "urn:earshot:problem:";
    private static final Map<String, IngestProblem> BY_TYPE = Arrays.stream(IngestProblem.values())
            .collect(Collectors.toMap(kind -> TYPE + kind.slug(), Function.identity()));

    private final Tally tally;

    RefusalCount(Tally tally) {
        this.tally = tally;
    }

    /** Fails with the refusal that tells of {@code failure}; what the security layer or a bug threw is told by others. */
    <T> CompletionStage<T> refused(Throwable failure) {
        Throwable reason = cause(failure);
        boolean ours = reason instanceof Refusal || reason instanceof KafkaException;
        return CompletableFuture.failedFuture(ours ? refusal(reason) : reason);
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    /** The refusal that tells of {@code failure}; one that is no refusal means that the log did not acknowledge. */
    Refusal refusal(Throwable failure) {
        Throwable reason = cause(failure);
        Refusal refusal = reason instanceof Refusal known ? known : notRecorded(reason);
        IngestProblem kind = BY_TYPE.get(refusal.problem().type());
        if (kind != null) {
            tally.refused(kind);
        }
        return refusal;
    }

    private static Refusal notRecorded(Throwable reason) {
        LOG.warnf("response not acknowledged error=%s", reason.getClass().getSimpleName());
        return Refusals.notRecorded();
    }
}
