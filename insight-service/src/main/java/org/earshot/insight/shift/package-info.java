/**
 * Hears when a need shifts: weekly counts of one family in, expectation, evidence and shifts out. {@link
 * org.earshot.insight.shift.Detector} is the door; behind it the weekly tick of {@code Watch} takes
 * eight steps, and each class names its own:
 *
 * <ol>
 *   <li>expectation: {@code Baseline}, {@code Expectation}, {@code Features}, {@code FitPass}, {@code Prediction}, kept for
 *       good in {@code FrozenWeek}
 *   <li>overdispersion: {@code Overdispersion}, {@code RhoEstimate}
 *   <li>band: {@code Band}
 *   <li>evidence of the week: {@code Evidence}
 *   <li>adding it up: {@code Accumulator}, {@code WatchedGroups}
 *   <li>alert: {@code Alerting}, {@code Policy}, {@code ColdStart}
 *   <li>estimate: {@code OnsetSearch}, {@code Since}, {@code BaselineWeek}, then a {@code Step} under the expectation
 *   <li>what to say: {@code ShiftAccount}, {@code SinceOnset}, {@code MixSplit}
 * </ol>
 *
 * <p>Beside the tick, {@code Replay} tells a past stretch as it was known week by week, and {@code PublicEvidence} with {@code
 * StrictMode} chooses what may be claimed in public.
 *
 * <p>Pure: only the JDK, JSpecify and Hipparchus. No framework, no clock, no randomness, no input or output, no answers and no
 * names may come in here. All exponentials, logarithms and cosines go through Hipparchus' {@code FastMath}, which gives the same
 * bits on every machine; {@code Math} may not be used for them, or a replay could differ from what people were told.
 */
@NullMarked
package org.earshot.insight.shift;

import org.jspecify.annotations.NullMarked;
