/** The benchmark command on tiny folders; the real ones are too large for a test run. */
@NullMarked
package org.earshot.insight.benchmark;

import org.jspecify.annotations.NullMarked;
