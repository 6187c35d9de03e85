package org.earshot.ingest.importing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row.
 *
 * @param status 201 imported; 200 it was there already; 422 it has problems; 409 or 410 the response is there, altered or
 *     withdrawn; 503 not stored for certain, import the file again
 * @param responseId null when it was refused
 */
public record ImportResult(int row, int status, @Nullable UUID responseId, List<RowProblem> problems) {
    public ImportResult {
        problems = List.copyOf(problems);
    }
}
