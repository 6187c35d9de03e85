package org.earshot.insight.reading.page;

import org.earshot.insight.reading.NeedView.Comparison;

/** Before and after for everyone at a place; every member is text as shown. */
public record ComparisonLine(
        String since,
        String before,
        String beforeInterval,
        String after,
        String afterInterval,
        String change,
        String interval,
        String answers,
        String people) {

    static ComparisonLine of(Comparison compared, boolean sinceOnset, PageText text) {
        String from = text.fullDay(compared.from());
        return new ComparisonLine(
                sinceOnset ? text.words().sinceOnset(from) : text.words().lastWeeks(from),
                text.share(compared.before()),
                text.interval(compared.before()),
                text.share(compared.after()),
                text.interval(compared.after()),
                change(compared, text),
                interval(compared, text),
                text.count(compared.after().answers()),
                text.count(compared.after().people()));
    }

    static String change(Comparison compared, PageText text) {
        Double change = compared.change();
        return change == null ? "" : text.points(change);
    }

    static String interval(Comparison compared, PageText text) {
        Double low = compared.low();
        Double high = compared.high();
        return low == null || high == null ? "" : text.words().to(text.points(low), text.points(high));
    }
}
