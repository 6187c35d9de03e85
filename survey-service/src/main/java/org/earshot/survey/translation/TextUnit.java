package org.earshot.survey.translation;

/**
 * A text to be translated.
 *
 * @param place where it stands in the instrument, such as {@code questions/food/text}
 * @param source what the instrument's first language says
 * @param target what the other language says; empty while nothing is written
 * @param stale whether the target was made from an earlier source
 */
public record TextUnit(String place, String source, String target, boolean stale) {}
