package org.earshot.ingest.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.engine.Validation;
import org.earshot.contracts.instrument.LongText;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.ShortText;
import org.earshot.ingest.response.GivenTime;
import org.earshot.ingest.response.Submission;
import org.jspecify.annotations.Nullable;

/** Makes responses of rows, one after the other from the first; tells everything that is wrong with a row at once. */
final class RowReader {
    private final ImportPlan plan;
    private final RowIdentity identity;
    private final Map<String, Question> questions = new HashMap<>();
    private final Map<String, Choices> choices = new HashMap<>();

    RowReader(ImportPlan plan) {
        this.plan = plan;
        this.identity = new RowIdentity(
                plan.published().organizationId(), plan.published().instrumentId());
        plan.published().instrument().asked().forEach(question -> {
            questions.put(question.id(), question);
            choices.put(question.id(), new Choices(question));
        });
    }

    /** Reads the next row. */
    ReadRow read(int row, List<String> cells) {
        return new Reading(row, cells).read();
    }

    /**
     * A row as it was read.
     *
     * @param submission null when there are problems
     */
    record ReadRow(int row, @Nullable Submission submission, List<RowProblem> problems) {
        ReadRow {
            problems = List.copyOf(problems);
        }
    }

    /** One row being read. */
    private final class Reading {
        private final int row;
        private final List<String> cells;
        private final List<RowProblem> problems = new ArrayList<>();

        Reading(int row, List<String> cells) {
            this.row = row;
            this.cells = cells;
        }

        ReadRow read() {
            UUID responseId = responseId();
            @Nullable GivenTime time = time();
            Answers answers = answers();
            UUID program =
                    place(Meaning.Fact.PROGRAM, plan.programs(), plan.programId(), RowProblem.Code.UNKNOWN_PROGRAM);
            UUID site = place(Meaning.Fact.SITE, plan.sites(), plan.siteId(), RowProblem.Code.UNKNOWN_SITE);
            String language = language();
            UUID participant = cell(Meaning.Fact.PARTICIPANT)
                    .filter(name -> !AnswerCell.isEmpty(name))
                    .map(identity::participant)
                    .orElse(null);
            checkWidth();
            if (!problems.isEmpty() || time == null || program == null || site == null) {
                return new ReadRow(row, null, problems);
            }
            Submission.At at = new Submission.At(
                    plan.published().instrumentId(), plan.published().version(), program, site, participant);
            return new ReadRow(row, Submission.imported(responseId, at, language, time, answers), List.of());
        }

        private void checkWidth() {
            for (int i = plan.columns().all().size(); i < cells.size(); i++) {
                if (!cells.get(i).isBlank()) {
                    problems.add(new RowProblem(
                            row,
                            i + 1,
                            "",
                            RowProblem.Code.EXTRA_CELLS,
                            "",
                            "the row has more cells than the header has columns",
                            "Put a cell that holds the separator between quotation marks, or add a header."));
                    return;
                }
            }
        }

        private UUID responseId() {
            Optional<Column> column = plan.columns().holding(Meaning.Fact.ID);
            if (column.isEmpty()) {
                return identity.of(cells);
            }
            String id = cell(column.get());
            UUID responseId = identity.named(id);
            if (id.isBlank()) {
                add(
                        column.get(),
                        RowProblem.Code.NO_ID,
                        "",
                        "the row has no id",
                        "Give it one, or say \"ignore\" of the column.");
            } else if (identity.before(responseId) > 0) {
                add(
                        column.get(),
                        RowProblem.Code.REPEATED_ID,
                        id,
                        "another row above has the same id",
                        "Give each row its own id; where the column names people, say \"participant\" of it.");
            }
            return responseId;
        }

        private @Nullable GivenTime time() {
            Optional<Column> column = plan.columns().holding(Meaning.Fact.ANSWERED_AT);
            if (column.isEmpty()) {
                return null;
            }
            String written = cell(column.get());
            if (written.isBlank()) {
                add(
                        column.get(),
                        RowProblem.Code.NO_DATE,
                        "",
                        "the row has no date",
                        "Write when the answers were given, as 2026-03-31.");
                return null;
            }
            Optional<GivenTime> time =
                    WrittenDate.parse(written).flatMap(date -> date.given(plan.dates(), plan.zone()));
            if (time.isEmpty()) {
                add(
                        column.get(),
                        RowProblem.Code.WRONG_DATE,
                        written,
                        "not a date",
                        "Write it as 2026-03-31 or 2026-03-31 14:05.");
            }
            return time.orElse(null);
        }

        private @Nullable UUID place(Meaning meaning, Places known, @Nullable UUID otherwise, RowProblem.Code code) {
            Optional<Column> column = plan.columns().holding(meaning);
            String name = column.map(this::cell).orElse("");
            if (name.isBlank() && otherwise != null) {
                return otherwise;
            }
            Optional<UUID> found = known.named(name);
            if (found.isEmpty() && column.isPresent()) {
                add(
                        column.get(),
                        code,
                        name,
                        "your organisation has no such " + meaning.code(),
                        "Write one of: " + known.listed() + "; or add it under Settings first.");
            }
            return found.orElse(null);
        }

        private String language() {
            Optional<Column> column = plan.columns().holding(Meaning.Fact.LANGUAGE);
            String name = column.map(this::cell).orElse("");
            if (column.isEmpty() || AnswerCell.isEmpty(name)) {
                return plan.language();
            }
            Optional<String> tag = plan.languages().tag(name);
            if (tag.isEmpty()) {
                add(
                        column.get(),
                        RowProblem.Code.UNKNOWN_LANGUAGE,
                        name,
                        "the instrument is not offered in this language",
                        "Write one of: "
                                + String.join(
                                        ", ", plan.published().instrument().languages()) + ".");
            }
            return tag.orElse(plan.language());
        }

        private Answers answers() {
            Map<String, Answer> answers = new LinkedHashMap<>();
            Map<String, Set<String>> taken = new LinkedHashMap<>();
            boolean tried = false;
            for (Column column : plan.columns().all()) {
                if (column.meaning() instanceof Meaning.Asked asked) {
                    int before = problems.size();
                    answer(column, asked.question(), answers);
                    tried |= problems.size() > before;
                } else if (column.meaning() instanceof Meaning.Chosen chosen) {
                    int before = problems.size();
                    choose(column, chosen, taken);
                    tried |= problems.size() > before;
                }
            }
            taken.forEach(
                    (question, chosen) -> answers.putIfAbsent(question, new Answer.Many(new ArrayList<>(chosen))));
            if (answers.isEmpty() && !tried) {
                problems.add(new RowProblem(
                        row, 0, "", RowProblem.Code.NO_ANSWERS, "", "the row answers no question", "Leave it out."));
            }
            return new Answers(answers);
        }

        private void answer(Column column, String id, Map<String, Answer> answers) {
            Question question = questions.get(id);
            Choices ofQuestion = choices.get(id);
            if (question == null || ofQuestion == null) {
                return;
            }
            String written = cell(column);
            AnswerCell read = AnswerCell.read(question, ofQuestion, written, plan.dates());
            AnswerCell.Mistake mistake = read.mistake();
            boolean ownWords = question.personal() || question instanceof ShortText || question instanceof LongText;
            if (mistake != null) {
                add(column, mistake.code(), ownWords ? "" : written, mistake.detail(), mistake.fix());
            } else if (read.answer() != null) {
                check(column, question, read.answer(), ownWords ? "" : written);
                answers.put(id, read.answer());
            }
        }

        private void check(Column column, Question question, Answer answer, String written) {
            Validation.fault(question, answer)
                    .ifPresent(fault -> add(column, RowProblem.Code.WRONG_VALUE, written, fault.detail(), fault.fix()));
        }

        private void choose(Column column, Meaning.Chosen chosen, Map<String, Set<String>> taken) {
            Choices ofQuestion = choices.get(chosen.question());
            if (ofQuestion == null) {
                return;
            }
            String written = cell(column);
            Optional<Boolean> took = AnswerCell.taken(ofQuestion, chosen.choice(), written);
            if (took.isEmpty()) {
                add(
                        column,
                        RowProblem.Code.WRONG_VALUE,
                        written,
                        "does not say whether this was chosen",
                        "Write 1 or 0, or leave the cell empty.");
            } else if (took.get()) {
                taken.computeIfAbsent(chosen.question(), question -> new LinkedHashSet<>())
                        .add(chosen.choice());
            }
        }

        private Optional<String> cell(Meaning meaning) {
            return plan.columns().holding(meaning).map(this::cell);
        }

        private String cell(Column column) {
            return column.number() <= cells.size() ? cells.get(column.number() - 1) : "";
        }

        private void add(Column column, RowProblem.Code code, String value, String detail, String fix) {
            problems.add(RowProblem.at(row, column, code, value, detail, fix));
        }
    }
}
