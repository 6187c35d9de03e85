package org.earshot.survey.translation;

import java.util.List;

/**
 * All texts of an instrument in one language beside their source.
 *
 * @param source BCP 47 tag of the language that is translated from
 * @param target BCP 47 tag
 */
public record TranslationFile(String source, String target, List<TextUnit> units) {
    /** Largest file that is read, in bytes. */
    public static final int MAX_BYTES = 4 * 1024 * 1024;

    public TranslationFile {
        units = List.copyOf(units);
    }
}
