/** When listening debt is counted anew: soon after what it is counted from has changed, and every day. */
@NullMarked
package org.earshot.insight.debt.schedule;

import org.jspecify.annotations.NullMarked;
