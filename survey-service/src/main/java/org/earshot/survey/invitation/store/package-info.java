/**
 * Links in PostgreSQL; every change goes to the outbox in the same transaction.
 */
@NullMarked
package org.earshot.survey.invitation.store;

import org.jspecify.annotations.NullMarked;
