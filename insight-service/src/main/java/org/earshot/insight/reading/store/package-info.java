/** Reads series and counts people in PostgreSQL. What it returns is not gated; only the core may show it. */
@NullMarked
package org.earshot.insight.reading.store;

import org.jspecify.annotations.NullMarked;
