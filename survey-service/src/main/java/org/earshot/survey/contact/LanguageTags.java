package org.earshot.survey.contact;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Languages by tag, or by their names in English and in themselves, as people write them into lists. */
final class LanguageTags {
    private static final Map<String, String> BY_NAME = names();

    private LanguageTags() {}

    static Optional<String> parse(String written) {
        String tag = written.strip().replace('_', '-');
        Locale locale = Locale.forLanguageTag(tag);
        boolean known = Arrays.asList(Locale.getISOLanguages()).contains(locale.getLanguage());
        return known && !tag.isEmpty()
                ? Optional.of(locale.toLanguageTag())
                : Optional.ofNullable(BY_NAME.get(PlainText.of(written)));
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale language = Locale.forLanguageTag(code);
            names.putIfAbsent(PlainText.of(language.getDisplayLanguage(Locale.ENGLISH)), code);
            names.putIfAbsent(PlainText.of(language.getDisplayLanguage(language)), code);
        }
        return names;
    }
}
