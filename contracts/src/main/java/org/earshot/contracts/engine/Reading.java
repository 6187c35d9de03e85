package org.earshot.contracts.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.answer.Signal;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Score;
import org.earshot.contracts.value.Complete;

/**
 * What valid answers say: of needs, of the person's groups, and on the instrument's scales.
 *
 * @param signals at most one for each need, ordered by need
 * @param dimensions dimension to group, for those stated
 * @param scores figure by the id of a score with enough answers, or of a calculated question
 */
public record Reading(List<Signal> signals, Map<String, String> dimensions, Map<String, Double> scores) {

    /** The dimension that the language of a response states when no question asks for it. */
    public static final String LANGUAGE = "language";

    public Reading {
        signals = List.copyOf(signals);
        dimensions = Complete.byName(dimensions, "dimensions");
        scores = Complete.byName(scores, "scores");
    }

    /**
     * Reads answers that {@link Validation} found without fault.
     *
     * @param language BCP 47 tag that the response was given in
     */
    public static Reading of(Journey journey, String language) {
        Map<String, Signal> signals = new TreeMap<>();
        Map<String, String> dimensions = new LinkedHashMap<>(Map.of(LANGUAGE, language));
        for (Question question : journey.shown()) {
            Optional<Answer> answer = journey.answers().to(question.id()).filter(Answer::says);
            if (answer.isPresent()) {
                question.signals(answer.get()).forEach(s -> signals.merge(s.need(), s, Signal::strongest));
                String dimension = question.dimension();
                if (dimension != null) {
                    answer.get().chosen().stream().findFirst().ifPresent(group -> dimensions.put(dimension, group));
                }
            }
        }
        Map<String, Double> scores = scores(journey.instrument(), journey.answers());
        journey.instrument().scores().stream()
                .filter(score -> scores.containsKey(score.id()))
                .flatMap(score -> score.signals(scores.getOrDefault(score.id(), 0.0)).stream())
                .forEach(s -> signals.merge(s.need(), s, Signal::strongest));
        journey.figures().forEach((id, figure) -> scores.putIfAbsent(id, figure.doubleValue()));
        return new Reading(new ArrayList<>(signals.values()), dimensions, scores);
    }

    private static Map<String, Double> scores(Instrument instrument, Answers answers) {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (Score score : instrument.scores()) {
            Figures.of(score, instrument, answers).ifPresent(figure -> scores.put(score.id(), figure));
        }
        return scores;
    }
}
