/** Urgent answers in PostgreSQL, in tables that nothing else names. What comes in is written by functions that hand nothing back. */
@NullMarked
package org.earshot.insight.urgent.store;

import org.jspecify.annotations.NullMarked;
