package org.earshot.contracts.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.AnswerFault;
import org.earshot.contracts.answer.Signal;
import org.earshot.contracts.value.Complete;
import org.jspecify.annotations.Nullable;

/**
 * A scale each of whose points has its own words, such as "never" to "always". The answer is the number that the point stands for.
 *
 * @param points in the order shown
 */
public record Scale(
        String id,
        Asking asking,
        List<Point> points,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<NumericNeed> needs)
        implements Question {
    public Scale(String id, Asking asking, @Nullable List<Point> points, @Nullable List<NumericNeed> needs) {
        this.id = Complete.text(id, "id");
        this.asking = Complete.present(asking, "asking");
        this.points = Complete.items(points, "points");
        this.needs = Complete.items(needs, "needs");
    }

    /**
     * A point.
     *
     * @param value what it adds to a score, and what conditions look at
     */
    public record Point(int value, LocalizedText label) {
        public Point {
            Complete.present(label, "label");
        }

        BigDecimal number() {
            return BigDecimal.valueOf(value);
        }
    }

    @Override
    public Optional<AnswerFault> faultIn(Answer answer) {
        if (!(answer instanceof Answer.Amount amount)) {
            return Faults.wrongType(this, "the number of one point");
        }
        return points.stream().anyMatch(point -> point.number().compareTo(amount.value()) == 0)
                ? Optional.empty()
                : Faults.outOfRange(
                        this,
                        "one of: "
                                + points.stream()
                                        .map(point -> String.valueOf(point.value()))
                                        .collect(Collectors.joining(", ")));
    }

    @Override
    public Optional<LocalizedText> label(String value) {
        return points.stream()
                .filter(point -> String.valueOf(point.value()).equals(value))
                .map(Point::label)
                .findFirst();
    }

    @Override
    public Optional<NumericRange> range() {
        Comparator<Point> byValue = Comparator.comparingInt(Point::value);
        return points.stream().min(byValue).flatMap(least -> points.stream()
                .max(byValue)
                .map(most -> new NumericRange(least.number(), most.number())));
    }

    @Override
    public List<Signal> signals(Answer answer) {
        return NumericSignals.of(needs, answer);
    }

    @Override
    public Stream<String> needsAsked() {
        return needs.stream().map(NumericNeed::need);
    }

    @Override
    public Question with(String otherId, Asking otherAsking) {
        return new Scale(otherId, otherAsking, points, needs);
    }

    @Override
    public Question worded(Rewording change) {
        return new Scale(id, asking.worded(change), worded(points, change), needs);
    }

    static List<Point> worded(List<Point> points, Rewording change) {
        return points.stream()
                .map(point -> new Point(point.value(), change.at("points/" + point.value(), point.label())))
                .toList();
    }
}
