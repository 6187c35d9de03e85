package org.earshot.survey.instrument.page;

import java.time.Instant;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.platform.page.PageLanguage;
import org.jspecify.annotations.Nullable;

/**
 * A version on an instrument's page.
 *
 * @param ends day from which it takes no answers, or null
 */
public record VersionRow(
        int version,
        boolean open,
        String published,
        @Nullable String ends) {
    static VersionRow of(PublishedInstrument version, Instant now, PageLanguage language) {
        Instant ends = version.closedAt() == null ? version.endsAt() : version.closedAt();
        return new VersionRow(
                version.version(),
                version.takesAnswersAt(now),
                Day.of(version.publishedAt(), language),
                Day.orNull(ends, language));
    }
}
