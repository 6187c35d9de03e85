package org.earshot.insight.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Rating;
import org.earshot.contracts.instrument.Round;
import org.earshot.contracts.instrument.Scale;

/**
 * Runs of questions on the same scale, one after the other: the rows of a matrix, or ratings in a row. Giving all of them the same
 * answer is straight-lining by its simplest measure, non-differentiation (Kim, Dykema, Stevenson, Black and Moberg 2019,
 * "Straightlining: overview of measurement, comparison of indicators", Social Science Computer Review 37(2)).
 */
final class Runs {
    /** A shorter run is often answered alike in earnest. */
    static final int FEWEST_QUESTIONS = 4;

    private Runs() {}

    /** The ids of the questions of each run. */
    static List<List<String>> of(Instrument instrument) {
        List<List<String>> runs = new ArrayList<>();
        List<String> run = new ArrayList<>();
        Object before = "";
        for (Question question : instrument.asked()) {
            if (question.isPut()) {
                Object scale = scale(question);
                if (!scale.equals(before)) {
                    keep(run, runs);
                    run = new ArrayList<>();
                }
                if (!scale.equals("")) {
                    run.add(question.id());
                }
                before = scale;
            }
        }
        keep(run, runs);
        return runs;
    }

    private static void keep(List<String> run, List<List<String>> runs) {
        if (run.size() >= FEWEST_QUESTIONS) {
            runs.add(List.copyOf(run));
        }
    }

    private static Object scale(Question question) {
        if (question instanceof Scale scale) {
            return List.of(scale.points(), round(question));
        }
        return question instanceof Rating rating ? List.of(rating.low(), rating.high(), round(question)) : "";
    }

    /** Each round of a repeat is about somebody else, and begins a run of its own. */
    private static Object round(Question question) {
        return Round.of(question.id()).map(Round::number).orElse(0);
    }

    /** Whether all answers to a run are the same; empty when one is missing. */
    static Optional<Boolean> alike(List<String> run, Answers answers) {
        List<BigDecimal> given =
                run.stream().flatMap(id -> amount(answers, id).stream()).toList();
        return given.size() < run.size()
                ? Optional.empty()
                : Optional.of(given.stream().allMatch(answer -> answer.compareTo(given.get(0)) == 0));
    }

    private static Optional<BigDecimal> amount(Answers answers, String id) {
        return answers.to(id).filter(Answer.Amount.class::isInstance).map(answer -> ((Answer.Amount) answer).value());
    }
}
