package org.earshot.contracts.engine;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.NumericRange;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Score;

/** The figure of a score, given answers to shown questions. */
final class Figures {
    private Figures() {}

    /** Empty with fewer answers than the score takes. */
    static Optional<Double> of(Score score, Instrument instrument, Answers answers) {
        List<Double> points = score.questions().stream()
                .flatMap(id -> instrument.question(id).stream())
                .flatMap(
                        question -> answers
                                .to(question.id())
                                .filter(Answer::says)
                                .flatMap(answer -> points(score, question, answer))
                                .stream())
                .toList();
        return points.isEmpty() || points.size() < score.minAnswered()
                ? Optional.empty()
                : Optional.of(figure(score, points));
    }

    /** A reversed question counts from the other end of its range. */
    private static Optional<Double> points(Score score, Question question, Answer answer) {
        Optional<Double> points = question.points(answer);
        return score.reversed().contains(question.id())
                ? points.flatMap(p -> question.range().map(range -> ends(range) - p))
                : points;
    }

    private static double ends(NumericRange range) {
        return range.min().doubleValue() + range.max().doubleValue();
    }

    private static double figure(Score score, List<Double> points) {
        OptionalDouble mean = points.stream().mapToDouble(Double::doubleValue).average();
        double factor = score.method() == Score.Method.SUM ? score.questions().size() : 1;
        return mean.orElse(0) * factor;
    }
}
