package org.earshot.insight.reading.page;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.earshot.insight.chart.Labels;
import org.earshot.insight.disclosure.Figure;
import org.jspecify.annotations.Nullable;

/** Numbers, days and words as one reader reads them; for one request, not thread-safe. */
final class PageText implements Labels {
    private static final String NO_BREAK = "\u00a0";
    private static final String LEFT_TO_RIGHT_MARK = "\u200e";
    private static final String MINUS = "\u2212";

    private final Bundles bundles;
    private final Locale locale;
    private final boolean rightToLeft;
    private final NumberFormat whole;
    private final Map<String, DateTimeFormatter> formats = new HashMap<>();

    PageText(Bundles bundles, Locale locale, boolean rightToLeft) {
        this.bundles = bundles;
        this.locale = locale;
        this.rightToLeft = rightToLeft;
        this.whole = NumberFormat.getIntegerInstance(western());
    }

    PageWords words() {
        return bundles.page();
    }

    /** The words about who answers. */
    AnsweringWords answering() {
        return bundles.answering();
    }

    /** The words about groups and places compared. */
    CompareWords comparing() {
        return bundles.comparing();
    }

    /** The words about whom we hear of those we serve. */
    MixWords mixing() {
        return bundles.mixing();
    }

    /** BCP 47 tag. */
    String language() {
        return locale.toLanguageTag();
    }

    @Override
    public boolean rightToLeft() {
        return rightToLeft;
    }

    @Override
    public String percent(double share) {
        return Math.round(share * 100) + (rightToLeft ? "%" : NO_BREAK + "%");
    }

    @Override
    public String day(LocalDate day) {
        return format(day, rightToLeft ? "d MMMM" : "d MMM");
    }

    @Override
    public String month(LocalDate day) {
        return format(day, rightToLeft ? "MMMM" : day.getMonthValue() == 1 ? "MMM yy" : "MMM");
    }

    /** A day with its year. */
    String fullDay(LocalDate day) {
        return format(day, rightToLeft ? "d MMMM yyyy" : "d MMM yyyy");
    }

    /** A moment in UTC. */
    String moment(Instant moment) {
        return fullDay(LocalDate.ofInstant(moment, ZoneOffset.UTC)) + ", "
                + DateTimeFormatter.ofPattern("HH:mm").format(moment.atOffset(ZoneOffset.UTC)) + NO_BREAK + "UTC";
    }

    /** A difference of shares in points with its sign, such as +21. */
    String points(double difference) {
        long points = Math.round(difference * 100);
        String sign = points > 0 ? "+" : points < 0 ? MINUS : "";
        return (rightToLeft ? LEFT_TO_RIGHT_MARK : "") + sign + Math.abs(points);
    }

    /** A size in points, without a sign. */
    String distance(double difference) {
        return String.valueOf(Math.abs(Math.round(difference * 100)));
    }

    /** For decimal numbers. */
    Locale numbers() {
        return western();
    }

    @Override
    public String count(long count) {
        return whole.format(count);
    }

    String count(@Nullable Long count) {
        return count == null ? "" : count(count.longValue());
    }

    /** "44 % to 60 %", or nothing when it is suppressed. */
    String interval(Figure figure) {
        Double low = figure.low();
        Double high = figure.high();
        return low == null || high == null ? "" : words().to(percent(low), percent(high));
    }

    /** "52 %", or the reason why it is not shown. */
    String share(Figure figure) {
        Double share = figure.share();
        return share == null ? words().tooFew() : percent(share);
    }

    private String format(LocalDate day, String pattern) {
        return formats.computeIfAbsent(pattern, any -> DateTimeFormatter.ofPattern(pattern, locale))
                .format(day)
                .replace(".", "");
    }

    /** Digits 0 to 9 in every language: participants and managers meet the same ones on their phones. */
    private Locale western() {
        return rightToLeft ? Locale.ROOT : locale;
    }
}
