/** Those transactions on PostgreSQL, and where the organisations are found. */
@NullMarked
package org.earshot.insight.organization.store;

import org.jspecify.annotations.NullMarked;
