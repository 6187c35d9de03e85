/**
 * Measures the detector on a benchmark of made-up series whose truth is known: reads its files, replays every series at a grid of
 * thresholds, writes the alerts in the column form that its scoring scripts read. Runs as a command ({@code
 * deploy/shift-benchmark}); nothing of the running service may depend on it.
 */
@NullMarked
package org.earshot.insight.benchmark;

import org.jspecify.annotations.NullMarked;
