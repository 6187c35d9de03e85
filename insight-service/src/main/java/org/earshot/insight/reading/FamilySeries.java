package org.earshot.insight.reading;

import org.earshot.insight.family.Family;
import org.earshot.insight.family.Series;
import org.earshot.insight.release.Line;
import org.earshot.insight.release.Told;

/** A family with its latest series. */
public record FamilySeries(Family family, Series series) {

    /** The same with the counts of each week as they were told. */
    public FamilySeries telling(Told told) {
        Line everyone = Line.of(family.place());
        return new FamilySeries(family, series.telling(week -> told.week(everyone, week)));
    }
}
