package org.earshot.survey.contact.page;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.earshot.survey.contact.Purpose;
import org.earshot.survey.contact.importing.Meaning;
import org.earshot.survey.contact.importing.Outlook;
import org.earshot.survey.contact.importing.RowProblem;
import org.earshot.survey.contact.importing.Terms;
import org.jspecify.annotations.Nullable;

/**
 * The page of an import.
 *
 * @param id of the list that waits, or null
 * @param outlook what importing would do, or did; or null
 * @param done whether it did
 * @param mend what must be mended, or leaves rows out
 * @param notes what is good to know
 */
public record ImportView(
        @Nullable UUID id,
        String name,
        @Nullable Outlook outlook,
        boolean done,
        List<RowProblem> mend,
        List<RowProblem> notes,
        List<Column> columns,
        String group,
        boolean agreedSurveys,
        boolean agreedUpdates) {
    static final ImportView EMPTY =
            new ImportView(null, "", null, false, List.of(), List.of(), List.of(), "", false, false);

    /** A column with what it could hold. */
    public record Column(int number, String heading, List<Choice> choices) {}

    /** Something that a column could hold. */
    public record Choice(String word, boolean chosen) {}

    static ImportView refused(List<RowProblem> problems) {
        return new ImportView(null, "", null, false, problems, List.of(), List.of(), "", false, false);
    }

    static ImportView done(Outlook outlook) {
        return new ImportView(null, "", outlook, true, left(outlook, true), List.of(), List.of(), "", false, false);
    }

    static ImportView of(UUID id, String name, Outlook outlook, Terms terms) {
        return new ImportView(
                id,
                name,
                outlook,
                false,
                left(outlook, true),
                left(outlook, false),
                IntStream.range(0, outlook.header().size())
                        .mapToObj(column -> column(column, outlook))
                        .toList(),
                terms.group(),
                terms.agreed().contains(Purpose.SURVEYS),
                terms.agreed().contains(Purpose.UPDATES));
    }

    private static List<RowProblem> left(Outlook outlook, boolean out) {
        return outlook.problems().stream()
                .filter(problem -> problem.leftOut() == out)
                .toList();
    }

    private static Column column(int column, Outlook outlook) {
        Meaning held = outlook.columns().get(column);
        return new Column(
                column,
                outlook.header().get(column),
                Arrays.stream(Meaning.values())
                        .map(meaning -> new Choice(meaning.word(), meaning == held))
                        .toList());
    }
}
