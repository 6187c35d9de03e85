package org.earshot.ingest.answering.page;

import io.quarkus.qute.RawString;
import org.earshot.contracts.instrument.LocalizedText;

/**
 * A text of the survey as it is shown.
 *
 * @param text to be escaped by the template
 * @param at {@code lang} and {@code dir} attributes where the text is in another language than the words around it
 */
public record Said(String text, RawString at) {
    private static final String LANGUAGE_TAG = "[A-Za-z0-9-]+";

    static Said of(LocalizedText text, String wanted, Words around) {
        String shown = text.languageShown(wanted);
        return new Said(text.in(wanted), attributes(shown, around.language()));
    }

    /** What stands on the first line, such as what a round of a repeat is about. */
    Said firstLine() {
        return new Said(text.substring(0, text.contains("\n") ? text.indexOf('\n') : text.length()), at);
    }

    /** What stands after the first line. */
    Said after() {
        return new Said(text.substring(text.indexOf('\n') + 1), at);
    }

    /** Attributes for a part in {@code language} within a part in {@code around}. */
    static RawString attributes(String language, String around) {
        return language.equals(around) || !language.matches(LANGUAGE_TAG)
                ? new RawString("")
                : new RawString(" lang=\"" + language + "\" dir=\"" + Languages.direction(language) + "\"");
    }
}
