/** Codebooks, sorted texts and their counts in PostgreSQL. */
@NullMarked
package org.earshot.insight.theme.store;

import org.jspecify.annotations.NullMarked;
