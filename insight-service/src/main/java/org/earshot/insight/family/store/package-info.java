/** Families, series and shifts in PostgreSQL; news of shifts goes out through the outbox in the same transaction. */
@NullMarked
package org.earshot.insight.family.store;

import org.jspecify.annotations.NullMarked;
