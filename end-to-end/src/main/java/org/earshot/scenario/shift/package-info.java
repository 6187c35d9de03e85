/**
 * The need-shift benchmark through the running suite: its series are told as people tell them, week by week with their own dates,
 * and the alerts are read over REST. Beside it the detector runs on the same series in a process of its own; both must say the
 * same. No class of a service is used.
 */
@NullMarked
package org.earshot.scenario.shift;

import org.jspecify.annotations.NullMarked;
