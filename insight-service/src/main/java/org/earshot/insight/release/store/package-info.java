/** What was told, in the tables {@code told} and {@code told_week}. */
@NullMarked
package org.earshot.insight.release.store;

import org.jspecify.annotations.NullMarked;
