/** Follows {@code earshot.directory}. Keeps the latest entries in memory; every instance holds all of them. */
@NullMarked
package org.earshot.insight.directory.kafka;

import org.jspecify.annotations.NullMarked;
