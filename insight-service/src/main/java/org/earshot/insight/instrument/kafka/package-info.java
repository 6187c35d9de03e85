/** Follows {@code earshot.instruments}; notices removed ones and has their responses erased. */
@NullMarked
package org.earshot.insight.instrument.kafka;

import org.jspecify.annotations.NullMarked;
