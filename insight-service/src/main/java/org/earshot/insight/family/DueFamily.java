package org.earshot.insight.family;

/**
 * A family to evaluate.
 *
 * @param touched how often its counts had moved when it was read; what moves later makes it due again
 */
public record DueFamily(Family family, long touched) {}
