package org.earshot.ingest.conversation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.earshot.contracts.instrument.Instrument;

/** Languages of a survey as people name them: in the language itself, in English, or by its tag; accents, which many a phone hides, may be left out. */
final class Languages {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Languages() {}

    /** The language of the survey that a text as a whole names. */
    static Optional<String> named(String text, Instrument instrument) {
        String wanted = plain(text.strip());
        return instrument.languages().stream()
                .filter(tag -> plain(tag).equals(wanted)
                        || plain(ownName(tag)).equals(wanted)
                        || plain(Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH))
                                .equals(wanted))
                .findFirst();
    }

    private static String plain(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
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
