package org.earshot.ingest.importing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.earshot.contracts.problem.Problem.Fault;
import org.earshot.ingest.response.Acceptance;
import org.earshot.ingest.response.Sender;
import org.earshot.ingest.response.Submission;

/** Says of a row what the accept path would say of it. */
record Checked(Acceptance acceptance, Sender sender) {
    private static final String ANSWER = "/answers/";

    List<RowProblem> problems(int row, Submission submission, Columns columns) {
        return problems(row, acceptance.faults(sender, submission), columns);
    }

    static List<RowProblem> problems(int row, List<Fault> faults, Columns columns) {
        return faults.stream().map(fault -> problem(row, fault, columns)).toList();
    }

    private static RowProblem problem(int row, Fault fault, Columns columns) {
        Column column =
                column(fault.pointer(), columns).orElseGet(() -> new Column(0, "", Meaning.Fact.IGNORED, false, true));
        return RowProblem.at(
                row,
                column,
                RowProblem.Code.NOT_ACCEPTED,
                "",
                fault.detail(),
                Objects.requireNonNullElse(fault.fix(), ""));
    }

    private static Optional<Column> column(String pointer, Columns columns) {
        if (pointer.startsWith(ANSWER)) {
            return columns.answering(
                    pointer.substring(ANSWER.length()).replace("~1", "/").replace("~0", "~"));
        }
        return switch (pointer) {
            case "/answeredAt" -> columns.holding(Meaning.Fact.ANSWERED_AT);
            case "/programId" -> columns.holding(Meaning.Fact.PROGRAM);
            case "/siteId" -> columns.holding(Meaning.Fact.SITE);
            case "/language" -> columns.holding(Meaning.Fact.LANGUAGE);
            default -> Optional.empty();
        };
    }
}
