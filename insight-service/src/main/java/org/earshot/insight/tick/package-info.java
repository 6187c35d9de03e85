/**
 * The tick: what happens when counts have moved or a week has closed. Evaluates families, keeps what the detector says and puts
 * shifts before people, all of one need in one transaction. Pure use cases; the clock's work is in {@code schedule}.
 */
@NullMarked
package org.earshot.insight.tick;

import org.jspecify.annotations.NullMarked;
