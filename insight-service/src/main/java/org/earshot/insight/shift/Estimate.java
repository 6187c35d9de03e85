package org.earshot.insight.shift;

/**
 * Step 7: the most likely onset and size of a shift.
 *
 * @param onset first week of the change
 * @param logOdds its size
 * @param low lower end of the 95 % interval of the size, over all onsets that are nearly as likely
 * @param high upper end
 */
record Estimate(int onset, double logOdds, double low, double high) {}
