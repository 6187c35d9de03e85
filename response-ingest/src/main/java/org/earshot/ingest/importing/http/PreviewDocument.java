package org.earshot.ingest.importing.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.earshot.ingest.importing.Column;
import org.earshot.ingest.importing.Preview;
import org.earshot.ingest.importing.RowProblem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an import would do. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ImportPreview")
record PreviewDocument(
        @Schema(description = "How the file was understood.")
        String charset,

        String separator,

        @Schema(description = "The order of day and month that is assumed: day-month or month-day.")
        String dates,

        @Schema(description = "The row whose date shows that order; 0 when it was stated or does not matter.")
        int datesShownInRow,

        @Schema(description = "Language of rows that do not say theirs.")
        String language,

        int rows,

        @Schema(description = "Rows that would be imported.")
        int importable,

        @Nullable Instant from,
        @Nullable Instant to,
        @Schema(description = "Rows by program and site.") List<Preview.PlaceRows> places,
        List<ColumnDocument> columns,

        @Schema(description = "Headers of columns that nobody knows the meaning of; they are not imported.")
        List<String> notUnderstood,

        @Schema(description = "Whether the file as a whole has problems (row 0 or 1): then nothing can be imported.")
        boolean fileHasProblems,

        @Schema(description = "All problems; at most the first 1,000 are listed.")
        int problemCount,

        List<ProblemDocument> problems) {

    static PreviewDocument of(Preview preview) {
        return new PreviewDocument(
                preview.reading().charset(),
                preview.reading().separator(),
                preview.dates().word(),
                preview.datesShownInRow(),
                preview.language(),
                preview.rows(),
                preview.importable(),
                preview.from(),
                preview.to(),
                preview.places(),
                preview.columns().stream().map(ColumnDocument::of).toList(),
                preview.notUnderstood(),
                preview.fileHasProblems(),
                preview.problemCount(),
                preview.problems().stream().map(ProblemDocument::of).toList());
    }

    /** A column and what it holds. */
    @Schema(name = "ImportColumn")
    record ColumnDocument(int column, String header, String meaning, boolean guessed) {
        static ColumnDocument of(Column column) {
            return new ColumnDocument(
                    column.number(), column.header(), column.meaning().code(), column.guessed());
        }
    }

    /** A problem, where it is and how to mend it. */
    @Schema(name = "ImportProblem")
    record ProblemDocument(
            @Schema(description = "As a spreadsheet numbers it, the header being 1; 0 for the file.")
            int row,

            @Schema(description = "1 for the first; 0 for the row as a whole.")
            int column,

            String header,
            String code,

            @Schema(description = "What stands in the cell, shortened; empty for a person's own words.")
            String value,

            String detail,
            String fix) {
        static ProblemDocument of(RowProblem problem) {
            return new ProblemDocument(
                    problem.row(),
                    problem.column(),
                    problem.header(),
                    problem.code().word(),
                    problem.value(),
                    problem.detail(),
                    problem.fix());
        }
    }
}
