/** Policies in PostgreSQL; versions are only ever added. */
@NullMarked
package org.earshot.survey.policy.store;

import org.jspecify.annotations.NullMarked;
