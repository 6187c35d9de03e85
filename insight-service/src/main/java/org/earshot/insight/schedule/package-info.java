/** How everything that looks by itself does so: a thread of its own, now and then. What is looked at belongs to the features. */
@NullMarked
package org.earshot.insight.schedule;

import org.jspecify.annotations.NullMarked;
