/**
 * What pages and REST show: read models whose every figure has passed the disclosure gate, and the questions one may ask for
 * them. Only data and the port {@link org.earshot.insight.reading.Readings}; SQL is in {@code store}, REST in {@code http},
 * pages in {@code page}.
 */
@NullMarked
package org.earshot.insight.reading;

import org.jspecify.annotations.NullMarked;
