package org.earshot.insight.replay;

import org.earshot.insight.family.KnownShift;

/**
 * An alert of a replay.
 *
 * @param shift with figures that may be told
 * @param closes whether it says "back to before" of an open shift
 */
record KnownAlert(KnownShift shift, boolean closes) {}
