package org.earshot.insight.family;

import org.earshot.insight.response.BucketCounts;
import org.earshot.insight.response.CellKey;

/** What one cell told of a need in one week. */
public record CellCount(CellKey cell, int week, BucketCounts counts) {}
