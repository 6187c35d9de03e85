package org.earshot.survey.instrument.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.earshot.platform.page.PageLanguage;
import org.jspecify.annotations.Nullable;

/** Days as people of a language write them (UTC). */
final class Day {
    private Day() {}

    static String of(Instant moment, PageLanguage language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language.locale())
                .format(moment.atOffset(ZoneOffset.UTC));
    }

    static @Nullable String orNull(@Nullable Instant moment, PageLanguage language) {
        return moment == null ? null : of(moment, language);
    }
}
