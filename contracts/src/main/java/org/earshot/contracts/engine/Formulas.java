package org.earshot.contracts.engine;

import java.util.stream.Stream;
import org.earshot.contracts.instrument.Calculated;
import org.earshot.contracts.instrument.Formula;
import org.earshot.contracts.instrument.Question;

/** What calculated questions look at. */
final class Formulas {
    private Formulas() {}

    /** Ids that the formula of a question looks at; empty for one that is not calculated. */
    static Stream<String> questions(Question question) {
        return question instanceof Calculated calculated
                ? calculated.formula().tree().flatMap(Formula::questions)
                : Stream.empty();
    }

    /** Whether the question is calculated from what is known where repeats are unrolled. */
    static boolean overRounds(Question question) {
        return question instanceof Calculated calculated
                && calculated
                        .formula()
                        .tree()
                        .anyMatch(part -> part instanceof Formula.Rounds || part instanceof Formula.Total);
    }
}
