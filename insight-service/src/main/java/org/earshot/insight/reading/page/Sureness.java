package org.earshot.insight.reading.page;

import org.earshot.insight.chart.SplitBar;
import org.earshot.insight.reading.AlertView.Evidence;

/**
 * How sure an alert is, and whether needs changed or who answers; every member is text as shown.
 *
 * @param bars the split as a picture
 */
public record Sureness(
        String before,
        String after,
        String interval,
        String rests,
        String verdict,
        String said,
        String mix,
        String bars) {
    /** A part that is below this share of the other one does not change the verdict. */
    private static final double SMALL_PART = .4;

    static Sureness of(Evidence evidence, PageText text) {
        PageWords words = text.words();
        double said = evidence.fromRealChange();
        double mix = evidence.fromMix();
        return new Sureness(
                text.percent(evidence.before()),
                text.percent(evidence.after()),
                words.sureInterval(text.points(evidence.low()), text.points(evidence.high())),
                words.sureRests(text.count(evidence.answers()), text.count(evidence.people())),
                verdict(said, mix, words),
                words.whatPeopleSay(text.points(said)),
                words.whoAnswers(text.points(mix)),
                SplitBar.draw(said, mix, text));
    }

    private static String verdict(double said, double mix, PageWords words) {
        if (Math.abs(mix) <= SMALL_PART * Math.abs(said)) {
            return words.differentNeeds();
        }
        return Math.abs(said) <= SMALL_PART * Math.abs(mix) ? words.differentPeople() : words.differentBoth();
    }
}
