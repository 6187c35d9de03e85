package org.earshot.survey.instrument.page;

import java.util.List;
import org.earshot.platform.page.PageLanguage;
import org.earshot.survey.phrase.Phrases;

/**
 * What a check says, by the codes of findings, and what parts of a question are called, in the words of the console:
 * {@code found_<language>.properties}.
 */
final class FoundTexts {
    private static final Phrases PHRASES = new Phrases(FoundTexts.class);

    private FoundTexts() {}

    /** The text of a key, with values for {@code {0}} and {@code {1}}. */
    static String of(String key, PageLanguage language, List<String> values) {
        return Phrases.filled(PHRASES.of("found_" + language.tag(), key), values);
    }
}
