package org.earshot.survey.instrument.page;

import java.time.Instant;
import java.util.List;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.instrument.Meaning;
import org.earshot.platform.page.PageLanguage;
import org.earshot.survey.instrument.Edits;
import org.jspecify.annotations.Nullable;

/**
 * A version on an instrument's page.
 *
 * @param ends day from which it takes no answers, or null
 * @param edits questions that it asks in another way than the version before, of which was said whether they still mean the same
 */
public record VersionRow(
        int version,
        boolean open,
        String published,
        @Nullable String ends,
        List<Edit> edits) {
    public VersionRow {
        edits = List.copyOf(edits);
    }

    /**
     * An edited question.
     *
     * @param goesOn whether it still means the same, so that its figures go on
     */
    public record Edit(MeaningRow question, boolean goesOn) {}

    /** @param all versions of the instrument */
    static VersionRow of(
            PublishedInstrument version, List<PublishedInstrument> all, Instant now, PageLanguage language) {
        Instant ends = version.closedAt() == null ? version.endsAt() : version.closedAt();
        return new VersionRow(
                version.version(),
                version.takesAnswersAt(now),
                Day.of(version.publishedAt(), language),
                Day.orNull(ends, language),
                Edits.in(version, all).stream()
                        .map(change -> new Edit(
                                MeaningRow.of(change, version.instrument(), language),
                                version.meanings().get(change.question()) == Meaning.SAME))
                        .toList());
    }
}
