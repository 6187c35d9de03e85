/**
 * Rules of urgent answers in PostgreSQL, and how the other services are told of them.
 */
@NullMarked
package org.earshot.survey.urgent.store;

import org.jspecify.annotations.NullMarked;
