/** When to tick: soon after a batch, now and then during a backlog, and when a week has closed. One thread; no rule about shifts. */
@NullMarked
package org.earshot.insight.tick.schedule;

import org.jspecify.annotations.NullMarked;
