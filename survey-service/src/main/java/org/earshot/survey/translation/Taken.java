package org.earshot.survey.translation;

import java.util.List;
import org.earshot.contracts.instrument.Instrument;

/**
 * What became of a file's translations.
 *
 * @param instrument with those that were taken
 * @param language that they are in
 * @param taken how many texts say something else now
 * @param leftOut those that were not taken, each with its reason
 */
public record Taken(Instrument instrument, String language, int taken, List<LeftOut> leftOut) {
    public Taken {
        leftOut = List.copyOf(leftOut);
    }

    /** A translation that was not taken. */
    public record LeftOut(String place, String text, Reason reason) {}

    /** Why. */
    public enum Reason {
        /** The instrument has no such text, or not any more. */
        UNKNOWN_PLACE,
        /** The source says something else now than what was translated. */
        SOURCE_CHANGED,
        /** It holds a character that cannot be stored. */
        UNREADABLE
    }
}
