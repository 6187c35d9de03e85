package org.earshot.survey.review;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earshot.contracts.event.QuestionFinding;
import org.earshot.contracts.event.QuestionReview;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Matrix;
import org.earshot.contracts.instrument.Question;
import org.earshot.survey.review.lint.ReviewFinding;

/**
 * What answers to a published version say about questions that the draft still puts in the same way. A question that was put otherwise
 * since is a new one, of which nobody knows anything yet.
 */
final class AnswersSay {
    private AnswersSay() {}

    /** Findings in the order of the draft's questions. */
    static List<ReviewFinding> in(QuestionReview review, Instrument answered, Instrument draft) {
        return IntStream.range(0, draft.questions().size())
                .boxed()
                .flatMap(i -> about(review, answered, draft, i))
                .toList();
    }

    private static Stream<ReviewFinding> about(
            QuestionReview review, Instrument answered, Instrument draft, int index) {
        Question question = draft.questions().get(index);
        String language = draft.languages().get(0);
        List<String> asked = question.asked().map(Question::id).toList();
        String put = put(question);
        boolean stillPutSo = answered.questions().stream()
                .anyMatch(before ->
                        before.id().equals(question.id()) && put(before).equals(put));
        return stillPutSo
                ? review.findings().stream()
                        .filter(finding -> asked.contains(finding.question()))
                        .map(finding -> finding(
                                review, finding, question, index, statement(question, finding.question(), language)))
                : Stream.empty();
    }

    private static ReviewFinding finding(
            QuestionReview review, QuestionFinding finding, Question question, int index, List<String> statement) {
        return new ReviewFinding(
                finding.kind().word(),
                question.id(),
                "/questions/" + index,
                null,
                statement,
                null,
                finding.question() + finding.language() + put(question),
                new ReviewFinding.Heard(review.version(), finding.share(), finding.people(), finding.language()));
    }

    /** The statement of a matrix that a finding is about; empty where it is about the question. */
    private static List<String> statement(Question question, String id, String language) {
        return question instanceof Matrix matrix
                ? matrix.rows().stream()
                        .filter(row -> row.id().equals(id))
                        .map(row -> row.text().in(language))
                        .toList()
                : List.of();
    }

    /** Everything that people meet of a question. */
    private static String put(Question question) {
        Map<String, String> texts = new TreeMap<>();
        Question unused = question.worded((place, text) -> {
            texts.put(place, text.byLanguage().toString());
            return text;
        });
        return texts
                + question.getClass().getSimpleName()
                + question.choices().stream().map(Choice::id).toList()
                + question.asking().required()
                + question.asking().ratherNotSay();
    }
}
