/**
 * Published instruments: what their groups are called, and what happens when one is removed. Ports and pure rules; the follower of
 * the topic is in {@code kafka}, rows are in {@code store}.
 */
@NullMarked
package org.earshot.insight.instrument;

import org.jspecify.annotations.NullMarked;
