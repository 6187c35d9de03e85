package org.earshot.survey.campaign.page;

import java.util.Locale;
import org.earshot.survey.campaign.SampleSize;

/**
 * How many to ask.
 *
 * @param ask 0 when so many answers will not come
 * @param points by which a share may be off when everyone is asked
 */
public record SampleView(int answers, int ask, String points) {

    static SampleView of(SampleSize size) {
        return new SampleView(
                size.answers(), size.toAsk().orElse(0), String.format(Locale.ROOT, "%.1f", size.pointsOfEveryone()));
    }
}
