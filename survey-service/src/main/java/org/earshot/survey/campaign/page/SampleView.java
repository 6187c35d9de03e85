package org.earshot.survey.campaign.page;

import java.util.Locale;
import org.earshot.survey.campaign.SampleSize;

/**
 * How many to ask.
 *
 * @param few whether they are too few for a share of them to mean anything
 * @param ask 0 when so many answers will not come
 * @param points by which a share may be off when everyone is asked
 */
public record SampleView(boolean few, int answers, int ask, String points) {
    private static final int FEW = 10;

    static SampleView of(SampleSize size) {
        return new SampleView(
                size.people() < FEW,
                size.answers(),
                size.toAsk().orElse(0),
                String.format(Locale.ROOT, "%.1f", size.pointsOfEveryone()));
    }
}
