/** Whose rows a transaction may see: the organisation that PostgreSQL's row-level security checks. No rule about what is in the rows. */
@NullMarked
package org.earshot.platform.tenancy;

import org.jspecify.annotations.NullMarked;
