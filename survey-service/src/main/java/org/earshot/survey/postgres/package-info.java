/**
 * How the stores speak to PostgreSQL: a statement, its parameters, a reader for its rows. No statement lives here, and
 * nothing outside of the stores may use it.
 */
@NullMarked
package org.earshot.survey.postgres;

import org.jspecify.annotations.NullMarked;
