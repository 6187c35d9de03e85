/** What people said of themes, in PostgreSQL. */
@NullMarked
package org.earshot.insight.understanding.store;

import org.jspecify.annotations.NullMarked;
