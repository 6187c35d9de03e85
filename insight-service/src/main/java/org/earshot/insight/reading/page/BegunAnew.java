package org.earshot.insight.reading.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Weeks that may begin where a question about the need began to mean something else, as text.
 *
 * @param span which weeks are looked at; empty where none of them is over since the change
 * @param sentence what is not compared; empty where the weeks begin as they were asked for
 */
record BegunAnew(String span, String sentence) {

    static BegunAnew of(@Nullable LocalDate reworded, LocalDate from, LocalDate to, PageText text) {
        if (to.isBefore(from)) {
            return new BegunAnew("", text.words().sinceReworded(text.fullDay(from)));
        }
        return new BegunAnew(
                text.comparing().span(text.fullDay(from), text.fullDay(to)),
                reworded == null ? "" : text.words().reworded(text.fullDay(reworded)));
    }

    /** What the page says: the sentence about its figures, or why there are none. */
    String says(String ofFigures) {
        return span.isEmpty() ? sentence : ofFigures;
    }

    /** The sentence beside the one about the figures; empty where there is nothing to add. */
    String beside() {
        return span.isEmpty() ? "" : sentence;
    }
}
