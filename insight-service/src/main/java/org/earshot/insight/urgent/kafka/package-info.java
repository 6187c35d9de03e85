/** Follows the rules of urgent answers on {@code earshot.directory}. */
@NullMarked
package org.earshot.insight.urgent.kafka;

import org.jspecify.annotations.NullMarked;
