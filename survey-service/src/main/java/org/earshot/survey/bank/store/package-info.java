/** The organisation's bank in PostgreSQL. */
@NullMarked
package org.earshot.survey.bank.store;

import org.jspecify.annotations.NullMarked;
