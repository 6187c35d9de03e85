package org.earshot.insight.family;

/**
 * Names an evaluation of a family.
 *
 * @param touched how often its counts had moved by then
 * @param week the calendar's running week then
 */
public record TickId(long touched, int week) {}
