/** Reads who answered, in PostgreSQL. What it returns is not gated; only the core may count it. */
@NullMarked
package org.earshot.insight.equity.store;

import org.jspecify.annotations.NullMarked;
