package org.earshot.insight.chart;

import java.time.LocalDate;

/** How numbers and days read in the reader's language. */
public interface Labels {
    /** A share of 0 to 1 as a whole percentage, such as "52 %". */
    String percent(double share);

    /** A day without its year, such as "3 May". */
    String day(LocalDate day);

    /** A month for an axis, such as "May", with the year in January. */
    String month(LocalDate day);

    /** A count, such as "1,204". */
    String count(long count);

    /** Whether time runs from right to left, as the reader's script does. */
    boolean rightToLeft();
}
