package org.earshot.contracts.value;

import java.util.Locale;

/** What languages are called, from the CLDR data in the JDK. */
public final class LanguageNames {
    private LanguageNames() {}

    /** What the language of a BCP 47 tag is called in the reader's; the tag when nobody knows. */
    public static String of(String tag, Locale reader) {
        String name = Locale.forLanguageTag(tag).getDisplayName(reader);
        return name.isEmpty() ? tag : name;
    }

    /** What its speakers call it, with the capital that begins a line; the tag when nobody knows. */
    public static String own(String tag) {
        Locale speakers = Locale.forLanguageTag(tag);
        String name = speakers.getDisplayName(speakers);
        return name.isEmpty() ? tag : name.substring(0, 1).toUpperCase(speakers) + name.substring(1);
    }
}
