package org.earshot.ingest.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earshot.contracts.instrument.FileQuestion;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.Instrument;

/**
 * The columns of a file with their meanings: as stated, else as guessed.
 *
 * @param problems with what was stated
 */
record Columns(List<Column> all, List<RowProblem> problems) {
    Columns {
        all = List.copyOf(all);
        problems = List.copyOf(problems);
    }

    static Columns of(Instrument instrument, List<String> header, Map<String, String> stated) {
        HeaderGuess guess = new HeaderGuess(instrument);
        List<Column> columns = new ArrayList<>();
        List<RowProblem> problems = new ArrayList<>();
        Set<Meaning> taken = new HashSet<>();
        Map<String, String> left = new HashMap<>(stated);
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).strip();
            String byNumber = left.remove("#" + (i + 1));
            String byName = stated.get(name);
            left.remove(name);
            String code = byNumber == null ? byName : byNumber;
            Column column =
                    code == null ? guessed(i + 1, name, guess, taken) : stated(i + 1, name, code, instrument, problems);
            if (!column.holds(Meaning.Fact.IGNORED) && !taken.add(column.meaning())) {
                problems.add(RowProblem.at(
                        1,
                        column,
                        RowProblem.Code.REPEATED_MEANING,
                        column.meaning().code(),
                        "two columns are said to hold the same",
                        "Say \"ignore\" of one of them."));
            }
            columns.add(column);
        }
        left.keySet()
                .forEach(name -> problems.add(RowProblem.ofFile(
                        RowProblem.Code.UNKNOWN_MEANING,
                        "the mapping names a column that the file has not: " + name,
                        "Name columns as their header is written, or #1, #2 and so on.")));
        return new Columns(columns, problems);
    }

    private static Column guessed(int number, String name, HeaderGuess guess, Set<Meaning> taken) {
        Optional<Meaning> meaning = guess.of(name).filter(found -> !taken.contains(found));
        return new Column(
                number, name, meaning.orElse(Meaning.Fact.IGNORED), true, meaning.isPresent() || name.isEmpty());
    }

    private static Column stated(
            int number, String name, String code, Instrument instrument, List<RowProblem> problems) {
        Optional<Meaning> meaning = Meaning.parse(code).filter(found -> exists(found, instrument));
        Column column = new Column(number, name, meaning.orElse(Meaning.Fact.IGNORED), false, true);
        if (meaning.isEmpty()) {
            problems.add(RowProblem.at(
                    1,
                    column,
                    RowProblem.Code.UNKNOWN_MEANING,
                    code,
                    "the mapping gives this column a meaning that there is not",
                    "Say ignore, id, answered-at, program, site, language, participant, question:<id> or"
                            + " choice:<question id>/<choice id>."));
        }
        return column;
    }

    private static boolean exists(Meaning meaning, Instrument instrument) {
        if (meaning instanceof Meaning.Asked asked) {
            return instrument
                    .question(asked.question())
                    .filter(question -> !(question instanceof Info || question instanceof FileQuestion))
                    .isPresent();
        }
        return !(meaning instanceof Meaning.Chosen chosen)
                || instrument.question(chosen.question()).stream()
                        .flatMap(question -> question.choices().stream())
                        .anyMatch(choice -> choice.id().equals(chosen.choice()));
    }

    /** The column that holds this fact; empty when none does. */
    Optional<Column> holding(Meaning meaning) {
        return all.stream().filter(column -> column.holds(meaning)).findFirst();
    }

    /** The column in which a question is answered; empty when it is none, or several. */
    Optional<Column> answering(String question) {
        return all.stream().filter(column -> column.meaning().answers(question)).findFirst();
    }

    boolean answerSomething() {
        return all.stream()
                .anyMatch(column ->
                        column.meaning() instanceof Meaning.Asked || column.meaning() instanceof Meaning.Chosen);
    }
}
