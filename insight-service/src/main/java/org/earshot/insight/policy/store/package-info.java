/** What was last applied, and what strict mode found, in PostgreSQL. */
@NullMarked
package org.earshot.insight.policy.store;

import org.jspecify.annotations.NullMarked;
