package org.earshot.ingest.importing.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.earshot.ingest.importing.ImportResult;
import org.earshot.ingest.importing.ImportSummary;
import org.earshot.ingest.importing.http.PreviewDocument.ProblemDocument;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one row; the last line has the summary and no row. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "ImportResult")
record ResultLine(
        @Schema(description = "As a spreadsheet numbers it.") @Nullable Integer row,

        @Schema(
                description =
                        "201 imported; 200 it was there already; 422 it has problems; 409 or 410 it is there, altered or"
                                + " withdrawn; 503 not stored for certain: import the same file again.")
        @Nullable Integer status,

        @Nullable UUID responseId,

        List<ProblemDocument> problems,

        @Nullable ImportSummary summary) {

    static ResultLine of(ImportResult result) {
        return new ResultLine(
                result.row(),
                result.status(),
                result.responseId(),
                result.problems().stream().map(ProblemDocument::of).toList(),
                null);
    }

    static ResultLine of(ImportSummary summary) {
        return new ResultLine(null, null, null, List.of(), summary);
    }
}
