/** How responses came, in PostgreSQL. */
@NullMarked
package org.earshot.insight.flag.store;

import org.jspecify.annotations.NullMarked;
