package org.earshot.insight.replay;

import org.earshot.insight.family.KnownShift;
import org.earshot.insight.shift.DetectedShift;

/**
 * An alert of a replay.
 *
 * @param shift with the distinct people behind it
 * @param detected the same as the detector tells it
 * @param closes whether it says "back to before" of an open shift
 */
record KnownAlert(KnownShift shift, DetectedShift detected, boolean closes) {}
