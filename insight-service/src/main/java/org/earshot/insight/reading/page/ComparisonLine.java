package org.earshot.insight.reading.page;

import org.earshot.insight.reading.NeedView;
import org.earshot.insight.reading.NeedView.Comparison;
import org.jspecify.annotations.Nullable;

/** Before and after for everyone at a place; every member is text as shown. "Before" is empty where there is nothing to compare with. */
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

    /** Null where nothing is compared at this place. */
    static @Nullable ComparisonLine of(NeedView need, PageText text) {
        Comparison compared = need.comparison();
        if (compared == null) {
            return null;
        }
        boolean alone = need.comparesNothing();
        return new ComparisonLine(
                since(need, text.fullDay(compared.from()), text.words()),
                alone ? "" : text.share(compared.before()),
                alone ? "" : text.interval(compared.before()),
                text.share(compared.after()),
                text.interval(compared.after()),
                change(compared, text),
                interval(compared, text),
                text.count(compared.after().answers()),
                text.count(compared.after().people()));
    }

    private static String since(NeedView need, String day, PageWords words) {
        if (need.comparesNothing()) {
            return words.sinceReworded(day);
        }
        boolean shifted = need.onsets().stream().anyMatch(NeedView.Onset::open);
        return shifted ? words.sinceOnset(day) : words.lastWeeks(day);
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
