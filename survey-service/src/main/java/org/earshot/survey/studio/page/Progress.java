package org.earshot.survey.studio.page;

import org.earshot.survey.instrument.Draft;

/**
 * How far the texts of a draft are in one language.
 *
 * @param written texts that are there
 * @param all texts that there are
 * @param stale those of the written that were made from an earlier wording
 */
public record Progress(Column column, int written, int all, long stale) {
    static Progress of(Draft draft, Column column) {
        int[] counted = new int[2];
        var unused = draft.document().worded((place, text) -> {
            counted[1]++;
            counted[0] += text.byLanguage().getOrDefault(column.tag(), "").isBlank() ? 0 : 1;
            return text;
        });
        return new Progress(column, counted[0], counted[1], draft.stale().count(column.tag()));
    }

    /** Whether nothing is missing. */
    public boolean complete() {
        return written == all;
    }
}
