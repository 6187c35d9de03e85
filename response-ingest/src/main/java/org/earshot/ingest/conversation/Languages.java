package org.earshot.ingest.conversation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earshot.contracts.instrument.Instrument;

/** Languages of a survey as people name them: in the language itself, in English, or by its tag. */
final class Languages {
    private Languages() {}

    /** The language of the survey that a text as a whole names. */
    static Optional<String> named(String text, Instrument instrument) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return instrument.languages().stream()
                .filter(tag -> tag.toLowerCase(Locale.ROOT).equals(wanted)
                        || ownName(tag).toLowerCase(Locale.ROOT).equals(wanted)
                        || Locale.forLanguageTag(tag)
                                .getDisplayLanguage(Locale.ENGLISH)
                                .toLowerCase(Locale.ROOT)
                                .equals(wanted))
                .findFirst();
    }

    /** All of them, each in itself. */
    static String names(Instrument instrument) {
        return instrument.languages().stream().map(Languages::ownName).collect(Collectors.joining(", "));
    }

    private static String ownName(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getDisplayLanguage(locale);
    }
}
