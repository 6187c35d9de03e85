/** Remembered instruments in PostgreSQL, and the erasing of responses. */
@NullMarked
package org.earshot.insight.instrument.store;

import org.jspecify.annotations.NullMarked;
