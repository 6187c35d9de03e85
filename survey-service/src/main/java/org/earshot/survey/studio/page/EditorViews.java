package org.earshot.survey.studio.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.engine.InstrumentCheck;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Privacy;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Score;
import org.earshot.contracts.need.Taxonomy;
import org.earshot.platform.page.PageLanguage;
import org.earshot.platform.page.Shell;
import org.earshot.survey.instrument.Draft;
import org.earshot.survey.instrument.Instruments;
import org.earshot.survey.instrument.page.FoundRow;
import org.earshot.survey.studio.Questions;
import org.earshot.survey.studio.Repeats;
import org.earshot.survey.studio.formula.FormulaText;
import org.earshot.survey.studio.kind.Kinds;
import org.earshot.survey.studio.kind.Part;
import org.earshot.survey.studio.page.QuestionView.Around;
import org.earshot.survey.studio.page.QuestionView.Preview;
import org.jspecify.annotations.Nullable;

/** Gathers what the editor shows of one question, and of the words around the questions. */
@ApplicationScoped
class EditorViews {
    private final Instruments instruments;
    private final Shell shell;

    EditorViews(Instruments instruments, Shell shell) {
        this.instruments = instruments;
        this.shell = shell;
    }

    /**
     * One question.
     *
     * @param shown language of the preview; the first one when the instrument does not have it
     * @param formula as somebody typed it; empty for the one that there is
     */
    Optional<QuestionView> question(UUID instrumentId, String id, String shown, String formula) {
        return instruments.draft(instrumentId).flatMap(draft -> Questions.named(draft.document(), id)
                .map(question -> view(draft, question, shown, formula)));
    }

    private QuestionView view(Draft draft, Question question, String shown, String formula) {
        Instrument document = draft.document();
        List<String> ids = document.questions().stream().map(Question::id).toList();
        int at = ids.indexOf(question.id());
        List<Question> earlier = document.questions().subList(0, at);
        List<Column> columns = Column.of(document, shell.pageLanguage());
        String first = document.languages().get(0);
        return new QuestionView(
                question,
                new Around(
                        draft.instrumentId(),
                        document.title().in(first),
                        first,
                        at + 1,
                        ids.size(),
                        at == 0 ? null : ids.get(at - 1),
                        at == ids.size() - 1 ? null : ids.get(at + 1)),
                columns,
                draft.stale(),
                parts(question, document, formula),
                WhenView.of("when", question.asking().showWhen(), earlier, question.id(), first),
                ConstraintsView.of(question, earlier, columns, draft.stale(), first),
                needs(shell.pageLanguage()),
                found(document, "/questions/" + at + "/"),
                previews(document, question, columns, shown));
    }

    private static List<Part> parts(Question question, Instrument document, String formula) {
        List<Part> parts = Kinds.of(question).parts(question, document);
        if (formula.isEmpty()) {
            return parts;
        }
        FormulaText text = new FormulaText(document, question.id());
        return parts.stream()
                .map(part -> part instanceof Part.Calculation line ? line.typed(formula, text) : part)
                .toList();
    }

    private static List<Preview> previews(Instrument document, Question question, List<Column> columns, String shown) {
        String wanted =
                document.languages().contains(shown) ? shown : columns.get(0).tag();
        return columns.stream()
                .map(column -> new Preview(
                        column,
                        PreviewAddress.of(document, question, column.tag()),
                        column.tag().equals(wanted)))
                .toList();
    }

    private List<FoundRow> found(Instrument document, String pointer) {
        return FoundRow.of(
                InstrumentCheck.check(document).stream()
                        .filter(finding -> finding.pointer().startsWith(pointer))
                        .toList(),
                document,
                shell.pageLanguage());
    }

    private static Map<String, String> needs(PageLanguage language) {
        Taxonomy taxonomy = Taxonomy.gravity();
        Map<String, String> needs = new LinkedHashMap<>();
        taxonomy.codes().stream()
                .sorted(Comparator.comparing(code -> taxonomy.name(code, language.tag())))
                .forEach(code -> needs.put(code, taxonomy.name(code, language.tag())));
        return needs;
    }

    /** The words around the questions, and the languages. */
    Optional<WordsView> words(UUID instrumentId) {
        return instruments.draft(instrumentId).map(draft -> {
            Instrument document = draft.document();
            List<Column> columns = Column.of(document, shell.pageLanguage());
            return new WordsView(
                    instrumentId,
                    document.title().in(columns.get(0).tag()),
                    columns.get(0).tag(),
                    cells("title", document.title(), columns, draft),
                    cells("introduction", document.introduction(), columns, draft),
                    cells("thanks", document.thanks(), columns, draft),
                    Objects.requireNonNullElse(document.privacy(), Privacy.CONFIDENTIAL),
                    columns.stream().map(column -> Progress.of(draft, column)).toList());
        });
    }

    /** One repeat. */
    Optional<RepeatView> repeat(UUID instrumentId, String id) {
        return instruments
                .draft(instrumentId)
                .flatMap(draft -> draft.document().repeat(id).map(repeat -> {
                    Instrument document = draft.document();
                    List<Column> columns = Column.of(document, shell.pageLanguage());
                    String first = columns.get(0).tag();
                    String place = "repeats/" + id + "/";
                    return new RepeatView(
                            instrumentId,
                            id,
                            document.title().in(first),
                            first,
                            Cell.of("title", place + "title", repeat.title(), columns, draft.stale()),
                            Cell.of("about", place + "about", repeat.about(), columns, draft.stale()),
                            Cell.of("another", place + "another", repeat.another(), columns, draft.stale()),
                            repeat.most(),
                            repeat.count() != null ? "count" : repeat.another() != null ? "another" : "most",
                            Repeats.counts(document, repeat).stream()
                                    .map(question -> new RepeatView.Count(
                                            question.id(),
                                            question.asking().text().in(first),
                                            question.id().equals(repeat.count())))
                                    .toList(),
                            found(document, "/repeats/" + document.repeats().indexOf(repeat) + "/"));
                }));
    }

    /** All scores. */
    Optional<ScoresView> scores(UUID instrumentId) {
        return instruments.draft(instrumentId).map(draft -> {
            Instrument document = draft.document();
            String first = document.languages().get(0);
            Score none = new Score("", Score.Method.MEAN, List.of(), 1);
            return new ScoresView(
                    instrumentId,
                    document.title().in(first),
                    first,
                    document.scores().stream()
                            .map(score -> new ScoresView.Row(
                                    score.id(),
                                    score.questions().size(),
                                    found(document, pointer(document, score)).stream()
                                            .filter(FoundRow::prevents)
                                            .count()))
                            .toList(),
                    ScoreView.items(document, none));
        });
    }

    /** One score. */
    Optional<ScoreView> score(UUID instrumentId, String id) {
        return instruments.draft(instrumentId).flatMap(draft -> draft.document()
                .score(id)
                .map(score -> ScoreView.of(
                        draft,
                        score,
                        Column.of(draft.document(), shell.pageLanguage()),
                        needs(shell.pageLanguage()),
                        found(draft.document(), pointer(draft.document(), score)))));
    }

    private static String pointer(Instrument document, Score score) {
        return "/scores/" + document.scores().indexOf(score) + "/";
    }

    private static List<Cell> cells(String name, @Nullable LocalizedText text, List<Column> columns, Draft draft) {
        return Cell.of(name, name, text, columns, draft.stale());
    }
}
