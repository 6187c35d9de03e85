package org.earshot.insight.export;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one column of one row.
 *
 * @param text of a word, a moment, a day, own words; the label of a choice; null for a number and where nothing was said
 * @param number the code of a choice, or a number; null for a text and where nothing was said
 * @param missing why nothing was said; null where something was, and where a response has no such thing (a participant)
 */
public record Cell(
        @Nullable String text,
        @Nullable BigDecimal number,
        @Nullable Missing missing) {
    static final Cell NOTHING = new Cell(null, null, null);

    static Cell of(@Nullable String text) {
        return new Cell(text, null, null);
    }

    static Cell of(long number) {
        return new Cell(null, BigDecimal.valueOf(number), null);
    }

    static Cell of(Missing missing) {
        return new Cell(null, null, missing);
    }

    /**
     * As a text: a label or a code, a number, or what is missing in the same way.
     *
     * @param labels true for labels, false for codes
     */
    public String words(boolean labels, String language) {
        if (missing != null) {
            return labels ? missing.label(language) : Integer.toString(missing.code());
        }
        if (text != null && (labels || number == null)) {
            return text;
        }
        return number == null ? "" : number.toPlainString();
    }

    /** As a number, with the code of what is missing; null where there is none. */
    public @Nullable BigDecimal code() {
        return missing != null ? BigDecimal.valueOf(missing.code()) : number;
    }
}
