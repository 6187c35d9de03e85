package org.earshot.ingest.answering.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.earshot.contracts.value.LanguageNames;
import org.jspecify.annotations.Nullable;

/** Direction, own names and choice of languages, from the CLDR data in the JDK. */
final class Languages {
    private Languages() {}

    /** {@code rtl} when the language's name in itself runs from right to left, else {@code ltr}. */
    static String direction(String tag) {
        String name = LanguageNames.own(tag);
        byte first = name.isEmpty()
                ? Character.DIRECTIONALITY_LEFT_TO_RIGHT
                : Character.getDirectionality(name.codePointAt(0));
        return first == Character.DIRECTIONALITY_RIGHT_TO_LEFT || first == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                ? "rtl"
                : "ltr";
    }

    /** The best of {@code offered} for an {@code Accept-Language} header; empty when none fits. */
    static Optional<String> best(@Nullable String acceptLanguage, List<String> offered) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), offered))
                    .flatMap(found ->
                            offered.stream().filter(found::equalsIgnoreCase).findFirst());
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
