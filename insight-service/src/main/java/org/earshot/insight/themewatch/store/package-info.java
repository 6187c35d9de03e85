/** Watched themes and the people and weeks behind them in PostgreSQL: sets in, sets out. */
@NullMarked
package org.earshot.insight.themewatch.store;

import org.jspecify.annotations.NullMarked;
