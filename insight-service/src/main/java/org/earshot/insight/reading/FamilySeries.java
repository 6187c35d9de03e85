package org.earshot.insight.reading;

import org.earshot.insight.family.Family;
import org.earshot.insight.family.Series;

/** A family with its latest series. */
public record FamilySeries(Family family, Series series) {}
