package org.earshot.insight.theme.page;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.earshot.insight.codebook.ThemeCheck;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.understanding.Misreading;
import org.earshot.platform.page.PageLanguage;
import org.jspecify.annotations.Nullable;

/** Words, numbers and days as one reader reads them. */
final class ThemeText {
    private final ThemeWords words;
    private final PageLanguage language;

    ThemeText(PageLanguage language) {
        this.words = language.words(ThemeWords.class);
        this.language = language;
    }

    ThemeWords words() {
        return words;
    }

    String tag() {
        return language.tag();
    }

    String count(long count) {
        return language.count(count);
    }

    String decimal(double number) {
        NumberFormat format =
                NumberFormat.getNumberInstance(language == PageLanguage.ARABIC ? Locale.ENGLISH : language.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(
                        language == PageLanguage.ARABIC ? "d MMMM yyyy" : "d MMM yyyy", language.locale())
                .format(day);
    }

    String percent(double share) {
        return language.percent(share);
    }

    /** "31 %", or an empty text where it is not shown. */
    String share(Figure figure) {
        Double share = figure.share();
        return share == null ? "" : percent(share);
    }

    /** "24 % to 39 %", or an empty text. */
    String interval(Figure figure) {
        Double low = figure.low();
        Double high = figure.high();
        return low == null || high == null ? "" : words.interval(percent(low), percent(high));
    }

    /** "214 people", or that there are too few. */
    String people(@Nullable Long people, int threshold) {
        return people == null ? words.few(threshold) : words.people(count(people));
    }

    /** How many say that they were misunderstood, or an empty text while too few said anything. */
    String misread(Misreading misread) {
        Long people = misread.share().people();
        return people == null ? "" : words.misread(share(misread.share()), count(people));
    }

    /** What a language is called. */
    String language(String tag) {
        return language.nameOf(tag);
    }

    /** What is wrong with a theme, and how to mend it. */
    String fault(ThemeCheck.Fault fault) {
        String language = fault.language().isEmpty() ? "" : language(fault.language());
        return switch (fault.kind()) {
            case BAD_ID -> words.badId();
            case NO_NAME -> words.noName();
            case NAME_TOO_LONG -> words.longName(language);
            case BAD_LANGUAGE -> words.badLanguage(fault.language());
            case NO_RULE -> words.noRule();
            case TOO_MANY -> words.tooMany();
            case PART_MISSING -> words.partMissing(language, fault.line());
            case NO_WORD -> words.noWord(language, fault.line());
            case SHORT_BEGINNING -> words.shortBeginning(language, fault.line());
            case BAD_DISTANCE -> words.badDistance(language, fault.line());
            case TOO_LONG -> words.tooLong(language, fault.line());
            case EXAMPLE_FAILS -> words.exampleFails(language, fault.line());
        };
    }
}
