package org.earshot.scenario.bench;

/** A part of the benchmark that may run alone, in the order in which they run. */
enum Chapter {
    /** How fast insight works off what waits. */
    BACKLOG,
    /** How soon an answer is in the series. */
    VISIBILITY,
    /** Two hundred families at once. */
    FAMILIES,
    /** Twenty people at the console of an organisation with many responses. */
    MANAGERS,
    /** The detector without anything around it. */
    DETECTOR,
    /** How many answers are taken each second. */
    ACCEPT
}
