/**
 * Compares groups and places fairly: the gap of each group to a stated reference with its interval over time, whether it widens,
 * whether the direction is the same within other characteristics, and places against what chance would do. Pure statistics on
 * figures that have passed the disclosure gate; all of them are sums of what was told.
 */
@NullMarked
package org.earshot.insight.equity;

import org.jspecify.annotations.NullMarked;
