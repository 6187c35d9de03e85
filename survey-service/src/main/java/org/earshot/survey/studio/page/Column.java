package org.earshot.survey.studio.page;

import java.util.List;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.platform.page.PageLanguage;

/**
 * A language of an instrument, as it stands beside the others.
 *
 * @param tag BCP 47
 * @param name in the reader's language
 * @param dir {@code ltr} or {@code rtl}
 * @param source whether the others are translated from it
 */
public record Column(String tag, String name, String dir, boolean source) {

    static List<Column> of(Instrument instrument, PageLanguage reader) {
        return instrument.languages().stream()
                .map(tag -> new Column(
                        tag,
                        reader.nameOf(tag),
                        Direction.of(tag),
                        tag.equals(instrument.languages().get(0))))
                .toList();
    }
}
