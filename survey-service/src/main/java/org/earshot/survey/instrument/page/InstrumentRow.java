package org.earshot.survey.instrument.page;

import java.time.Instant;
import java.util.UUID;
import org.earshot.platform.page.PageLanguage;
import org.earshot.survey.instrument.InstrumentStatus;
import org.earshot.survey.instrument.InstrumentSummary;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list.
 *
 * @param titleLanguage language that the title is in, which may differ from the page's
 */
public record InstrumentRow(
        UUID id,
        String title,
        String titleLanguage,
        String status,
        @Nullable Integer version,
        boolean sample,
        String changed) {

    static InstrumentRow of(InstrumentSummary summary, Instant now, PageLanguage language) {
        return new InstrumentRow(
                summary.instrumentId(),
                summary.title().in(language.tag()),
                summary.title().languageShown(language.tag()),
                name(summary.statusAt(now)),
                summary.version(),
                summary.sample(),
                Day.of(summary.changedAt(), language));
    }

    static String name(InstrumentStatus status) {
        return status.name();
    }
}
