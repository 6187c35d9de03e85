/** Conversations in PostgreSQL: offers and append-only turns. Knows rows, not what is said. */
@NullMarked
package org.earshot.ingest.conversation.store;

import org.jspecify.annotations.NullMarked;
