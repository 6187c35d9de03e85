/** When texts are sorted: soon after they came. One thread; no rule about themes. */
@NullMarked
package org.earshot.insight.theme.schedule;

import org.jspecify.annotations.NullMarked;
