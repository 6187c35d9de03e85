package org.earshot.ingest.response.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.earshot.contracts.problem.Problem;
import org.earshot.ingest.response.Accepted;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line of a batch.
 *
 * @param line counted from 1
 * @param status as the same response would have got by itself
 * @param problem why it was refused, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LineResult(
        int line,
        int status,
        @Nullable UUID responseId,
        @Nullable Integer revision,
        @Nullable Instant recordedAt,
        @Nullable Problem problem) {

    static LineResult accepted(int line, Accepted accepted) {
        return new LineResult(
                line,
                accepted.repeated() ? 200 : 201,
                accepted.responseId(),
                accepted.revision(),
                accepted.recordedAt(),
                null);
    }

    static LineResult refused(int line, Problem problem) {
        return new LineResult(line, problem.status(), null, null, null, problem);
    }
}
