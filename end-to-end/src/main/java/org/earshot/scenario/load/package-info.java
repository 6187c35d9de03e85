/**
 * A load generator: closed loop at a fixed number of connections, open loop at a fixed rate, and what was seen. Knows
 * HTTP, but nothing of Earshot.
 */
@NullMarked
package org.earshot.scenario.load;

import org.jspecify.annotations.NullMarked;
