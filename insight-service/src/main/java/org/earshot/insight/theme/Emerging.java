package org.earshot.insight.theme;

import java.util.Comparator;
import java.util.List;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.theme.ThemeTallies.WordTally;
import org.jspecify.annotations.Nullable;

/** Which words come up more than before. */
final class Emerging {
    /** By chance alone, one word in some seven hundred exceeds three standard errors. */
    static final double LEAST_Z = 3;

    private static final int MOST_WORDS = 20;

    private final DisclosureGate gate;
    private final int threshold;

    Emerging(int threshold) {
        this.gate = DisclosureGate.of(threshold);
        this.threshold = Math.max(DisclosureGate.LOWEST, threshold);
    }

    /**
     * A word.
     *
     * @param people who used it in the last weeks
     * @param before who used it in the weeks before; null for fewer than the gate lets out, none among them
     * @param z standard errors above before; where {@code before} is null, at least so many
     */
    record Risen(String word, long people, @Nullable Long before, double z) {}

    /** The words of one language that have risen, the clearest first. */
    List<Risen> of(List<WordTally> tallies) {
        long now = tallies.stream().mapToLong(WordTally::now).sum();
        long before = tallies.stream().mapToLong(WordTally::before).sum();
        return tallies.stream()
                .filter(tally -> tally.small() && gate.releases(tally.now()))
                .map(tally -> risen(tally, now, before))
                .filter(risen -> risen.z >= LEAST_Z)
                .sorted(Comparator.comparingDouble(Risen::z).reversed().thenComparing(Risen::word))
                .limit(MOST_WORDS)
                .toList();
    }

    /** A small count before must not be told from z either: then z is that of the largest count that stays untold. */
    private Risen risen(WordTally tally, long allNow, long allBefore) {
        boolean told = gate.releases(tally.before());
        long least = threshold - 1L;
        long before = told ? tally.before() : least;
        long all = told ? allBefore : allBefore - tally.before() + least;
        double z = new LogOdds(tally.now(), before, allNow, all).z();
        return new Risen(tally.form(), tally.now(), told ? tally.before() : null, Math.floor(z * 10) / 10);
    }
}
