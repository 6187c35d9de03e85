/** Keeps compositions and counts who answered, in PostgreSQL. What it returns is not gated; only the core may show it. */
@NullMarked
package org.earshot.insight.reach.store;

import org.jspecify.annotations.NullMarked;
