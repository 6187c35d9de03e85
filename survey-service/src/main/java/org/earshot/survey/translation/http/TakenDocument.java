package org.earshot.survey.translation.http;

import java.util.List;
import java.util.Locale;
import org.earshot.survey.translation.Taken;

/**
 * What became of a file's translations, over REST.
 *
 * @param taken how many texts say something else now
 * @param leftOut those that were not taken
 */
public record TakenDocument(String language, int taken, List<LeftOutDocument> leftOut) {

    /**
     * A translation that was not taken.
     *
     * @param reason unknown-place, source-changed or unreadable
     */
    public record LeftOutDocument(String place, String text, String reason) {}

    static TakenDocument of(Taken taken) {
        return new TakenDocument(
                taken.language(),
                taken.taken(),
                taken.leftOut().stream()
                        .map(left -> new LeftOutDocument(
                                left.place(),
                                left.text(),
                                left.reason().name().toLowerCase(Locale.ROOT).replace('_', '-')))
                        .toList());
    }
}
