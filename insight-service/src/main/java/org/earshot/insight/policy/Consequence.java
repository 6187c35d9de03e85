package org.earshot.insight.policy;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a false-alarm budget means over what is watched, in alerts that chance alone would raise in a quarter.
 *
 * <p>At most {@code 2 J T / A} in T weeks over J families, each watched for a rise and a fall, with A = max(budget, families
 * watched together): the mean time to a false alert of one family and direction is at least A weeks, whatever the dependence
 * between families (Shin, Ramdas, Rinaldo, "E-detectors", 2023; docs/shift-detection.md, step 6 and "Guarantee").
 *
 * <p>Measured false alerts of NSB-1 stayed 5 to 18 times under that bound (the same document). Its row 8, for example: 200 families
 * without a shift raised 1.10 false rises a quarter, and the bound for rises is 200 * 13 / 200 = 13.
 *
 * @param falseAlarmWeeks mean weeks to a false alert of one family and direction that are accepted
 * @param families of the policy that are watched
 * @param watchedTogether families watched in the whole organisation, J of A
 * @param alertAt A, weeks
 * @param weeks T, a quarter
 * @param atMost the bound for the families of the policy
 * @param measuredLow the bound by 18
 * @param measuredHigh the bound by 5
 */
public record Consequence(
        double falseAlarmWeeks,
        int families,
        int watchedTogether,
        double alertAt,
        int weeks,
        double atMost,
        double measuredLow,
        double measuredHigh) {
    private static final int QUARTER = 13;
    private static final int DIRECTIONS = 2;
    private static final double MEASURED_LEAST_UNDER = 5;
    private static final double MEASURED_MOST_UNDER = 18;

    /** Of a budget for some of the families that are watched together. */
    public static Consequence of(double falseAlarmWeeks, int families, int watchedTogether) {
        double alertAt = Math.max(falseAlarmWeeks, watchedTogether);
        double atMost = DIRECTIONS * (double) families * QUARTER / alertAt;
        return new Consequence(
                falseAlarmWeeks,
                families,
                watchedTogether,
                alertAt,
                QUARTER,
                atMost,
                atMost / MEASURED_MOST_UNDER,
                atMost / MEASURED_LEAST_UNDER);
    }

    /** Whether so many families are watched that their number decides instead of the budget. */
    @JsonProperty
    public boolean decidedByFamilies() {
        return watchedTogether > falseAlarmWeeks;
    }
}
