/**
 * Drafts and versions in PostgreSQL; a published version goes to the outbox in the same transaction.
 */
@NullMarked
package org.earshot.survey.instrument.store;

import org.jspecify.annotations.NullMarked;
