package org.earshot.ingest.importing;

/**
 * A column and what it holds.
 *
 * @param number 1 for the first
 * @param header as written
 * @param guessed whether the meaning was guessed from the header
 * @param understood false when nothing was said of it and its header says nothing either
 */
public record Column(int number, String header, Meaning meaning, boolean guessed, boolean understood) {
    boolean holds(Meaning other) {
        return meaning.equals(other);
    }
}
