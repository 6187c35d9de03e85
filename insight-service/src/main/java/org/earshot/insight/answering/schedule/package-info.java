/** When to count: a person's time to take a step ends by the clock, not by an event. One thread; no rule about steps. */
@NullMarked
package org.earshot.insight.answering.schedule;

import org.jspecify.annotations.NullMarked;
