package org.earshot.insight.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.NumericRange;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Score;

/**
 * The questions of one scale, in a form in which answers to one are compared among people who lie alike on the others. An answer lies
 * between 0 and 1 of its range, the other way round for a reversed question; it is high above the middle. People are matched on the
 * mean of the scale's other questions (the rest score: the studied question must not be part of what it is compared by), in
 * {@link #LEVELS} levels. Only those who answered every question count: whoever left one lies nowhere on it.
 */
public final class Scaled {
    /** Levels of the rest score: fine enough that people of one level differ little, see {@code DifferenceTest}. */
    public static final int LEVELS = 20;

    /** With fewer questions the others say too little about where somebody lies. */
    static final int FEWEST_QUESTIONS = 4;

    private static final double MIDDLE = 0.5;
    private static final double ROUNDING = 1e-9;

    private final List<Item> items;

    private Scaled(List<Item> items) {
        this.items = items;
    }

    /** The scales of an instrument that have enough questions; a question of several belongs to the first. */
    static List<Scaled> of(Instrument instrument) {
        Map<String, Item> taken = new LinkedHashMap<>();
        List<Scaled> scales = new ArrayList<>();
        for (Score score : instrument.scores()) {
            List<Item> items = score.questions().stream()
                    .filter(id -> !taken.containsKey(id))
                    .flatMap(id -> instrument.question(id).stream())
                    .filter(QuestionCounts::isScale)
                    .flatMap(question -> Item.of(question, score).stream())
                    .toList();
            if (items.size() >= FEWEST_QUESTIONS) {
                items.forEach(item -> taken.put(item.id, item));
                scales.add(new Scaled(items));
            }
        }
        return scales;
    }

    /** Tells of each question of the scale at which level somebody lies, and whether their answer is high; nothing if one is missing. */
    void place(Answers answers, BiConsumer<String, Placed> told) {
        double[] points = new double[items.size()];
        double sum = 0;
        for (int i = 0; i < points.length; i++) {
            OptionalDouble point = items.get(i).point(answers);
            if (point.isEmpty()) {
                return;
            }
            points[i] = point.getAsDouble();
            sum += points[i];
        }
        for (int i = 0; i < points.length; i++) {
            double rest = (sum - points[i]) / (points.length - 1);
            int level = Math.min(LEVELS - 1, (int) Math.floor(rest * LEVELS + ROUNDING));
            told.accept(items.get(i).id, new Placed(level, points[i] > MIDDLE));
        }
    }

    /** Where somebody lies beside one question. */
    record Placed(int level, boolean high) {}

    private record Item(String id, NumericRange range, boolean reversed) {
        static Optional<Item> of(Question question, Score score) {
            return question.range()
                    .filter(range -> range.min().compareTo(range.max()) < 0)
                    .map(range ->
                            new Item(question.id(), range, score.reversed().contains(question.id())));
        }

        OptionalDouble point(Answers answers) {
            if (!(answers.to(id).orElse(null) instanceof Answer.Amount amount)) {
                return OptionalDouble.empty();
            }
            double low = range.min().doubleValue();
            double point = (amount.value().doubleValue() - low) / (range.max().doubleValue() - low);
            return OptionalDouble.of(reversed ? 1 - point : point);
        }
    }
}
