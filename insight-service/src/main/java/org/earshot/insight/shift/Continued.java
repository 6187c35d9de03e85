package org.earshot.insight.shift;

/**
 * What {@link Detector#resume} says, and what it leaves for the next time.
 *
 * @param evaluation the same, bit for bit, as {@link Detector#evaluate} says of the whole history
 * @param keeping what to keep
 */
public record Continued(Evaluation evaluation, Keeping keeping) {}
