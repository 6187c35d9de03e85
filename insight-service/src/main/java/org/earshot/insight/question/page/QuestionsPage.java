package org.earshot.insight.question.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.earshot.contracts.event.QuestionFinding;
import org.earshot.insight.question.QuestionsView;
import org.earshot.insight.question.QuestionsView.LanguageLine;
import org.earshot.insight.question.QuestionsView.Line;

/**
 * The page, in the reader's words.
 *
 * @param answered how many people answered, or that they are too few
 * @param found questions with something to look at
 * @param rows a row for each question
 * @param languages a row for each question and language that was compared
 */
record QuestionsPage(
        String instrument,
        String title,
        int version,
        List<Integer> versions,
        String answered,
        boolean nothing,
        boolean mayChange,
        List<Found> found,
        List<Row> rows,
        List<LanguageRow> languages) {

    /** A question with what its answers say, a sentence each. */
    record Found(String id, int number, String text, String language, List<String> sentences) {}

    /** Figures as text; empty where one does not apply. */
    record Row(
            int number,
            String text,
            String language,
            String leftOpen,
            String ratherNotSay,
            String stopped,
            String other,
            String lowest,
            String highest,
            String alike) {}

    /** A comparison. */
    record LanguageRow(int number, String text, String language, String between, String size, String people) {}

    static QuestionsPage of(QuestionsView view, QuestionText text, boolean mayChange) {
        List<Line> lines = view.questions();
        Long people = view.people();
        return new QuestionsPage(
                view.instrumentId().toString(),
                view.title(),
                view.version(),
                view.versions(),
                people == null
                        ? text.words().fewAnswered(view.threshold())
                        : text.words().answered(text.count(people)),
                people == null,
                mayChange,
                IntStream.range(0, lines.size())
                        .filter(i -> !lines.get(i).findings().isEmpty())
                        .mapToObj(i -> found(i + 1, lines.get(i), text))
                        .toList(),
                IntStream.range(0, lines.size())
                        .mapToObj(i -> row(i + 1, lines.get(i), text))
                        .toList(),
                IntStream.range(0, lines.size())
                        .boxed()
                        .flatMap(i -> lines.get(i).byLanguage().stream()
                                .map(compared -> compared(i + 1, lines.get(i), compared, text)))
                        .toList());
    }

    private static Found found(int number, Line line, QuestionText text) {
        List<QuestionFinding> findings = line.findings();
        return new Found(
                Objects.requireNonNullElse(line.matrix(), line.question()),
                number,
                line.text(),
                line.language(),
                findings.stream().map(text::sentence).toList());
    }

    private static Row row(int number, Line line, QuestionText text) {
        return new Row(
                number,
                line.text(),
                line.language(),
                text.cell(line.leftOpen()),
                text.cell(line.ratherNotSay()),
                text.cell(line.stopped()),
                text.cell(line.other()),
                text.cell(line.lowest()),
                text.cell(line.highest()),
                text.cell(line.alike()));
    }

    private static LanguageRow compared(int number, Line line, LanguageLine compared, QuestionText text) {
        return new LanguageRow(
                number,
                line.text(),
                line.language(),
                text.words().between(text.language(compared.language()), text.language(compared.than())),
                text.size(compared.size()),
                text.count(compared.people()));
    }
}
