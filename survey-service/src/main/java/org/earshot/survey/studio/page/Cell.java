package org.earshot.survey.studio.page;

import java.util.List;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.survey.instrument.Stale;
import org.jspecify.annotations.Nullable;

/**
 * A text in one language, in a field of a form.
 *
 * @param name of the field
 * @param value empty while nothing is written
 * @param madeFrom what the source said when this was translated, where it says something else now; else null
 */
public record Cell(
        String name, Column column, String value, @Nullable String madeFrom) {

    /**
     * A field for each language.
     *
     * @param place of the text in the instrument
     */
    static List<Cell> of(String name, String place, @Nullable LocalizedText text, List<Column> columns, Stale stale) {
        return columns.stream()
                .map(column -> new Cell(
                        name + "." + column.tag(),
                        column,
                        Stream.ofNullable(text)
                                .map(written -> written.byLanguage().getOrDefault(column.tag(), ""))
                                .findFirst()
                                .orElse(""),
                        stale.madeFrom(place, column.tag()).orElse(null)))
                .toList();
    }
}
