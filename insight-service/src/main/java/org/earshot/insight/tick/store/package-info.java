/** The tick's transactions on PostgreSQL, and where it finds the organisations. */
@NullMarked
package org.earshot.insight.tick.store;

import org.jspecify.annotations.NullMarked;
