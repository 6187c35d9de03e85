package org.earshot.insight.equity;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.equity.GapsView.Stratum;
import org.earshot.insight.equity.GapsView.Verdict;
import org.earshot.insight.equity.GapsView.Within;
import org.earshot.insight.shift.GroupRef;

/**
 * Looks at a gap within the groups of another dimension: a gap of all can vanish there, or point the other way, because the groups
 * are not spread alike (Simpson, Journal of the Royal Statistical Society B 1951, 13:238).
 */
final class WithinReading {
    private static final int ENOUGH_STRATA = 2;
    private static final double HALF = .5;

    private final Cuts cuts;
    private final GapReading.Labelled labels;
    private final Weeks weeks;

    WithinReading(Cuts cuts, GapReading.Labelled labels, Weeks weeks) {
        this.cuts = cuts;
        this.labels = labels;
        this.weeks = weeks;
    }

    /**
     * Compares like with like; empty where fewer than two groups of the other dimension have enough people on both sides.
     *
     * @param group that is compared
     * @param reference what with: a group of the same dimension, or {@link GapQuery#EVERYONE_ELSE}
     * @param other the dimension to look within
     */
    Optional<Within> look(String dimension, Choice group, String reference, Choice other, NavigableSet<String> strata) {
        GroupRef who = new GroupRef(dimension, group.code());
        List<Stratum> told = new ArrayList<>();
        for (String name : strata) {
            GroupRef among = new GroupRef(other.code(), name);
            Figure one = cuts.crossing(among, who, weeks);
            Figure rest = reference.equals(GapQuery.EVERYONE_ELSE)
                    ? cuts.within(among, who, weeks)
                    : cuts.crossing(among, new GroupRef(dimension, reference), weeks);
            Difference gap = Difference.between(one, rest);
            if (gap != null) {
                told.add(new Stratum(new Choice(name, labels.group(other.code(), name)), one, rest, gap));
            }
        }
        return told.size() < ENOUGH_STRATA ? Optional.empty() : Optional.of(pooled(group, other, told));
    }

    private static Within pooled(Choice group, Choice other, List<Stratum> told) {
        List<MantelHaenszel.Stratum> strata =
                told.stream().map(WithinReading::counts).toList();
        Difference pooled = MantelHaenszel.of(strata);
        Difference overall = MantelHaenszel.of(List.of(strata.stream()
                .reduce((one, two) -> new MantelHaenszel.Stratum(
                        one.present() + two.present(),
                        one.answers() + two.answers(),
                        one.otherPresent() + two.otherPresent(),
                        one.otherAnswers() + two.otherAnswers()))
                .orElseThrow()));
        return new Within(group, other, verdict(overall.by(), pooled.by()), overall, pooled, told);
    }

    /** Half a point is nothing, whichever way it points. */
    static Verdict verdict(double overall, double pooled) {
        if (overall * pooled < 0 && Math.abs(overall) >= .005 && Math.abs(pooled) >= .005) {
            return Verdict.REVERSED;
        }
        return Math.abs(pooled) < HALF * Math.abs(overall) ? Verdict.SMALLER : Verdict.SAME;
    }

    private static MantelHaenszel.Stratum counts(Stratum stratum) {
        return new MantelHaenszel.Stratum(
                present(stratum.group()),
                answers(stratum.group()),
                present(stratum.reference()),
                answers(stratum.reference()));
    }

    private static double present(Figure figure) {
        Double share = figure.share();
        return share == null ? 0 : share * answers(figure);
    }

    private static double answers(Figure figure) {
        Long answers = figure.answers();
        return answers == null ? 0 : answers;
    }
}
