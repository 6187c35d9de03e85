/** Updates and their histories in PostgreSQL. */
@NullMarked
package org.earshot.insight.update.store;

import org.jspecify.annotations.NullMarked;
