package org.earshot.insight.shift;

import org.jspecify.annotations.Nullable;

/**
 * What {@link Detector#resume} says, and what it leaves for the next time.
 *
 * @param evaluation the same, bit for bit, as {@link Detector#evaluate} says of the whole history
 * @param keeping what to keep
 * @param held to go on with while the past stays as it is; null in a cold start
 */
public record Continued(
        Evaluation evaluation, Keeping keeping, @Nullable HeldWatch held) {}
