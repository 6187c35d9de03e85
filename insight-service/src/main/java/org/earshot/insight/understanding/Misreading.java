package org.earshot.insight.understanding;

import org.earshot.insight.disclosure.Counted;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.understanding.Understandings.Tally;

/**
 * How often a theme is not what people wrote about.
 *
 * @param share of those who said something of it, those who said no, with its 95 % interval
 * @param setAside whether the theme drives nothing
 */
public record Misreading(Figure share, boolean setAside) {
    /**
     * A theme is set aside when the middle of its interval lies above this: when it is more likely than not that over three in ten
     * are misread. Krippendorff (2004, Content Analysis, chapter 11) asks of people who code texts for an agreement of .667 at the
     * very least before even tentative conclusions are drawn.
     */
    public static final double LIMIT = 0.30;

    /** Of those who said something of a theme. As long as the gate tells of none of them, nobody sets it aside. */
    static Misreading of(Tally tally, DisclosureGate gate) {
        Figure share = gate.figure(new Counted(tally.no(), tally.people(), tally.people()));
        Double low = share.low();
        Double high = share.high();
        return new Misreading(share, low != null && high != null && (low + high) / 2 > LIMIT);
    }
}
