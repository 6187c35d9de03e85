package org.earshot.survey.contact.importing;

import java.util.List;

/**
 * What an import would do.
 *
 * @param columns what each column holds
 * @param rows below the header
 * @param added people who would be new
 * @param changed people who are known and would be changed
 * @param problems every one, by row; also what is only good to know
 */
public record Outlook(
        List<String> header, List<Meaning> columns, int rows, int added, int changed, List<RowProblem> problems) {
    /** Copies. */
    public Outlook {
        header = List.copyOf(header);
        columns = List.copyOf(columns);
        problems = List.copyOf(problems);
    }

    /** Rows that would be left out. */
    public long leftOut() {
        return problems.stream()
                .filter(RowProblem::leftOut)
                .mapToInt(RowProblem::row)
                .distinct()
                .count();
    }

    /** Whether anybody would be kept. */
    public boolean ready() {
        return added + changed > 0;
    }
}
