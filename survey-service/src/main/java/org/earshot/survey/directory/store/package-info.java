/**
 * The directory in PostgreSQL; every change goes to the outbox in the same transaction.
 */
@NullMarked
package org.earshot.survey.directory.store;

import org.jspecify.annotations.NullMarked;
