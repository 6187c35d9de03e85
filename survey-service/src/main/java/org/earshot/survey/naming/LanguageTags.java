package org.earshot.survey.naming;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Languages by tag, or by their names in themselves and in the languages of the console, as people write them. A name alone is also a
 * well-formed tag ("English" is one of BCP 47's registered form), so names are looked up first.
 */
public final class LanguageTags {
    /** ISO 639-1 to -3; BCP 47 keeps the longer ones for a registry that has none. */
    private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");

    private static final Map<String, String> BY_NAME = names();

    private LanguageTags() {}

    /** The BCP 47 tag that is meant; empty when no language is. */
    public static Optional<String> parse(String written) {
        return Optional.ofNullable(BY_NAME.get(PlainText.of(written))).or(() -> tag(written));
    }

    private static Optional<String> tag(String written) {
        try {
            Locale locale = new Locale.Builder()
                    .setLanguageTag(written.strip().replace('_', '-'))
                    .build();
            return CODE.matcher(locale.getLanguage()).matches()
                    ? Optional.of(locale.toLanguageTag())
                    : Optional.empty();
        } catch (IllformedLocaleException malformed) {
            return Optional.empty();
        }
    }

    /** From names and three-letter codes to the two letters of the languages that have them. */
    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale language = Locale.forLanguageTag(code);
            Stream.of(Locale.ENGLISH, Locale.forLanguageTag("es"), Locale.forLanguageTag("ar"), language)
                    .map(language::getDisplayLanguage)
                    .forEach(name -> names.putIfAbsent(PlainText.of(name), code));
            names.putIfAbsent(language.getISO3Language(), code);
        }
        return names;
    }
}
