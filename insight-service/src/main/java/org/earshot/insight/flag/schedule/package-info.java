/** When flags are counted. */
@NullMarked
package org.earshot.insight.flag.schedule;

import org.jspecify.annotations.NullMarked;
