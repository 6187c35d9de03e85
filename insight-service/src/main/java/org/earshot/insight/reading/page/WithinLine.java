package org.earshot.insight.reading.page;

import java.util.List;
import org.earshot.insight.equity.GapsView;
import org.earshot.insight.equity.GapsView.Stratum;
import org.earshot.insight.equity.GapsView.Verdict;
import org.earshot.insight.equity.GapsView.Within;

/**
 * What becomes of a gap within another dimension, in a sentence, with the rows behind it; every member is text as shown.
 *
 * @param turned whether it is another gap there
 * @param reversed whether it points the other way there
 */
public record WithinLine(String says, boolean turned, boolean reversed, String dimension, List<StratumLine> strata) {

    /** A group of the other dimension. */
    public record StratumLine(String label, String share, String reference, String gap) {}

    /** Those that point the other way first. */
    static List<WithinLine> of(GapsView view, PageText text) {
        return view.within().stream()
                .sorted((one, other) -> other.verdict().compareTo(one.verdict()))
                .map(within -> line(within, text))
                .toList();
    }

    private static WithinLine line(Within within, PageText text) {
        return new WithinLine(
                says(within, text),
                within.verdict() != Verdict.SAME,
                within.verdict() == Verdict.REVERSED,
                within.dimension().label(),
                within.strata().stream().map(stratum -> line(stratum, text)).toList());
    }

    private static StratumLine line(Stratum stratum, PageText text) {
        return new StratumLine(
                stratum.among().label(),
                text.share(stratum.group()),
                text.share(stratum.reference()),
                GapLine.both(stratum.gap(), text));
    }

    private static String says(Within within, PageText text) {
        CompareWords words = text.comparing();
        String group = within.group().label();
        String dimension = within.dimension().label();
        String overall = text.points(within.overall().by());
        String pooled = text.points(within.pooled().by());
        String low = text.points(within.pooled().low());
        String high = text.points(within.pooled().high());
        return switch (within.verdict()) {
            case REVERSED -> words.reversed(group, dimension, overall, pooled, low, high);
            case SMALLER -> words.smaller(group, dimension, overall, pooled, low, high);
            case SAME -> words.same(group, dimension, overall, pooled, low, high);
        };
    }
}
