/** Opportunities in PostgreSQL: sets in, sets out. When one counts, and how, is decided in the core. */
@NullMarked
package org.earshot.insight.answering.store;

import org.jspecify.annotations.NullMarked;
