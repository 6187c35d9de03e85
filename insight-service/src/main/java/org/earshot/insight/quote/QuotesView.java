package org.earshot.insight.quote;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.earshot.insight.codebook.Span;

/**
 * The quotes of a theme.
 *
 * @param suppressed true when too few people wrote about the theme, or it is set aside; then there are no quotes
 * @param items released quotes, the newest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuotesView(boolean suppressed, List<Quote> items) {
    /** Nothing may be shown. */
    static final QuotesView SUPPRESSED = new QuotesView(true, List.of());

    /**
     * A quote.
     *
     * @param id stable; tells nothing of the response
     * @param language BCP 47
     * @param reasons the words that are why it is in the theme, in UTF-16 units
     */
    public record Quote(UUID id, String language, String text, List<Span> reasons) {}

    /**
     * A text that a person may release.
     *
     * @param text as it was written
     * @param suggested without what may tell who wrote it, or what was released of it
     * @param released whether it is shown
     */
    public record Candidate(UUID id, String language, String text, String suggested, boolean released) {}
}
