package org.earshot.ingest.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The languages of an instrument by what a cell may call them: the tag, or the name in English or in any of them. */
final class LanguageNames {
    private final Map<String, String> tags = new HashMap<>();

    LanguageNames(List<String> languages) {
        for (String tag : languages) {
            Locale named = Locale.forLanguageTag(tag);
            tags.putIfAbsent(Plain.of(tag), tag);
            tags.putIfAbsent(Plain.of(named.getDisplayLanguage(Locale.ENGLISH)), tag);
            for (String in : languages) {
                tags.putIfAbsent(Plain.of(named.getDisplayLanguage(Locale.forLanguageTag(in))), tag);
            }
        }
        tags.remove("");
    }

    Optional<String> tag(String cell) {
        String plain = Plain.of(cell.replace('_', '-'));
        int region = plain.indexOf('-');
        String tag = tags.get(plain);
        return Optional.ofNullable(tag == null && region > 0 ? tags.get(plain.substring(0, region)) : tag);
    }
}
