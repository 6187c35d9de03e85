/** Drafts in PostgreSQL. Knows rows, not answers. */
@NullMarked
package org.earshot.ingest.answering.store;

import org.jspecify.annotations.NullMarked;
