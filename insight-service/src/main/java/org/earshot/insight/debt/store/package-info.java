/** Who spoke, counted from responses, and the table of what was counted last. */
@NullMarked
package org.earshot.insight.debt.store;

import org.jspecify.annotations.NullMarked;
