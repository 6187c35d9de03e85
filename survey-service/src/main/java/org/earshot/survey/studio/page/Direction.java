package org.earshot.survey.studio.page;

import com.ibm.icu.util.ULocale;

/** The direction in which a language is written, from CLDR. */
final class Direction {
    private Direction() {}

    /** Value of the {@code dir} attribute. */
    static String of(String tag) {
        return ULocale.forLanguageTag(tag).isRightToLeft() ? "rtl" : "ltr";
    }
}
