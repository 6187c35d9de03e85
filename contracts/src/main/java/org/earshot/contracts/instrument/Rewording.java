package org.earshot.contracts.instrument;

/** A change of the texts of a document. Each text is named by its place, which stays the same while questions and choices keep their ids. */
@FunctionalInterface
public interface Rewording {
    /**
     * What stands there from now on.
     *
     * @param place such as {@code title}, {@code questions/food/text} or {@code questions/food/choices/none}
     * @param text what stands there so far
     */
    LocalizedText at(String place, LocalizedText text);

    /** The same change for the texts of a part; there, places are named from the part on. */
    default Rewording within(String part) {
        return (place, text) -> at(part + "/" + place, text);
    }
}
