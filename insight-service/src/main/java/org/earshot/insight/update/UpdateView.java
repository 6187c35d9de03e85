package org.earshot.insight.update;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.insight.reading.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * An update as it stands now.
 *
 * @param need whom it answers: only those who were asked about it; null for everyone who spoke in the program
 * @param needLabel in the reader's language, or null
 * @param texts by BCP 47 tag
 * @param page address of the program's public page
 * @param publishedAt when it was told last; null while it is not told
 * @param history oldest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UpdateView(
        UUID id,
        UUID programId,
        String program,
        UpdateState state,
        @Nullable String need,
        @Nullable String needLabel,
        @Nullable String dimension,
        @Nullable String group,
        @Nullable UUID alert,
        @Nullable UUID action,
        Map<String, UpdateText> texts,
        String page,
        @Nullable Instant publishedAt,
        List<Entry> history) {

    /**
     * One line of the history.
     *
     * @param kind drafted, edited, published or taken-back
     */
    public record Entry(Instant at, String kind, PersonName by) {}
}
