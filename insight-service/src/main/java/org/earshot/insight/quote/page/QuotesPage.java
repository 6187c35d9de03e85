package org.earshot.insight.quote.page;

import java.util.ArrayList;
import java.util.List;
import org.earshot.insight.codebook.Span;
import org.earshot.insight.quote.QuotesView;

/**
 * What the page of quotes shows.
 *
 * @param told what has just been done, or empty
 * @param refused whether something could not be released
 */
public record QuotesPage(
        String theme,
        String name,
        boolean suppressed,
        boolean mayRelease,
        String told,
        boolean refused,
        List<Quote> quotes,
        List<QuotesView.Candidate> candidates) {

    /** A quote, taken apart where a reason begins or ends. */
    public record Quote(String language, List<Part> parts) {}

    /** A part of a quote. */
    public record Part(String text, boolean reason) {}

    static Quote quote(QuotesView.Quote quote) {
        List<Part> parts = new ArrayList<>();
        String text = quote.text();
        int at = 0;
        for (Span reason : quote.reasons()) {
            parts.add(new Part(text.substring(at, reason.start()), false));
            parts.add(new Part(text.substring(reason.start(), reason.end()), true));
            at = reason.end();
        }
        parts.add(new Part(text.substring(at), false));
        return new Quote(quote.language(), parts);
    }
}
