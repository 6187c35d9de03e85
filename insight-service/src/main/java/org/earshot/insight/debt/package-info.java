/**
 * Listening debt: people who spoke and were not yet answered, times days. Counted from responses and updates alone. Pure core and use
 * cases; rows in {@code store}, REST in {@code http}, when it is counted anew in {@code schedule}.
 */
@NullMarked
package org.earshot.insight.debt;

import org.jspecify.annotations.NullMarked;
