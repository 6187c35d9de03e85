/** Alerts and their histories in PostgreSQL. */
@NullMarked
package org.earshot.insight.alert.store;

import org.jspecify.annotations.NullMarked;
