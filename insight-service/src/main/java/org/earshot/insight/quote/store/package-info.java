/** Released quotes in PostgreSQL. */
@NullMarked
package org.earshot.insight.quote.store;

import org.jspecify.annotations.NullMarked;
