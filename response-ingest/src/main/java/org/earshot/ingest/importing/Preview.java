package org.earshot.ingest.importing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do.
 *
 * @param reading how the file was understood
 * @param dates the order of day and month that is assumed
 * @param datesShownInRow the row whose date shows that order, or 0: it was stated, or does not matter
 * @param language of rows that do not say theirs
 * @param rows below the header
 * @param importable rows that would be imported
 * @param from when the earliest answers were given, or null
 * @param to when the latest were given, or null
 * @param problemCount all problems, also those beyond the ones that are told
 * @param fileHasProblems whether the file as a whole has problems, so that no row of it can be imported
 */
public record Preview(
        Table.Reading reading,
        DateOrder dates,
        int datesShownInRow,
        String language,
        int rows,
        int importable,
        @Nullable Instant from,
        @Nullable Instant to,
        List<PlaceRows> places,
        List<Column> columns,
        List<RowProblem> problems,
        List<ProblemGroup> groups,
        int problemCount,
        boolean fileHasProblems) {
    public Preview {
        places = List.copyOf(places);
        columns = List.copyOf(columns);
        problems = List.copyOf(problems);
        groups = List.copyOf(groups);
    }

    /** Columns whose meaning nobody knows. */
    public List<String> notUnderstood() {
        return columns.stream()
                .filter(column -> !column.understood())
                .map(Column::header)
                .toList();
    }

    /** How many rows belong to a program at a site. */
    public record PlaceRows(UUID programId, String program, UUID siteId, String site, int rows) {}

    /**
     * The same problem in several rows.
     *
     * @param example the first of them
     * @param count how many rows have it
     * @param firstRows some of them
     */
    public record ProblemGroup(RowProblem example, int count, List<Integer> firstRows) {
        public ProblemGroup {
            firstRows = List.copyOf(firstRows);
        }
    }
}
