/**
 * How much work the detector is, measured through its public door on one core: what a week costs that closes, and what an answer
 * costs that comes. Only a command for the benchmark of the suite; nothing of the service may depend on it.
 */
@NullMarked
package org.earshot.insight.shift.bench;

import org.jspecify.annotations.NullMarked;
