package org.earshot.insight.shift;

/**
 * One week of the series, for a chart. All shares are 0 to 1 (mean severity where that is the measure).
 *
 * @param week as {@link Bucket#weekOf}
 * @param asked answers of the week
 * @param present of those, with the need present
 * @param share observed; NaN in a week without answers
 * @param low lower end of the observed share's 95 % Wilson interval; NaN in a week without answers
 * @param high its upper end
 * @param expected what the people who answered this week usually tell at this time of year; NaN until expectations begin
 * @param expectedLow below this a week counts as evidence for a fall (the band of step 3)
 * @param expectedHigh above this a week counts as evidence for a rise
 */
public record ExpectedWeek(
        int week,
        long asked,
        long present,
        double share,
        double low,
        double high,
        double expected,
        double expectedLow,
        double expectedHigh) {

    /** Whether anyone answered, so that share and interval are numbers. */
    public boolean answered() {
        return asked > 0;
    }

    /** Whether there was an expectation, so that expected and its band are numbers. */
    public boolean expectationKnown() {
        return !Double.isNaN(expected);
    }
}
