/**
 * Accounts and clients in PostgreSQL. The only rows in the suite that are found before their organisation is known.
 */
@NullMarked
package org.earshot.survey.identity.store;

import org.jspecify.annotations.NullMarked;
