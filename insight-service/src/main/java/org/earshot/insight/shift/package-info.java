/**
 * Hears when a need shifts: weekly counts of one family in, expectation, evidence and shifts out. The statistics are those of
 * {@code docs/shift-detection.md}; each class here is one step of it and names that step. Pure: only the JDK, JSpecify and
 * Hipparchus. No framework, no clock, no randomness, no input or output, no answers and no names may come in here.
 *
 * <p>All exponentials, logarithms and cosines go through Hipparchus' {@code FastMath}, which gives the same bits on every
 * machine; {@code Math} may not be used for them, or a replay could differ from what people were told.
 */
@NullMarked
package org.earshot.insight.shift;

import org.jspecify.annotations.NullMarked;
