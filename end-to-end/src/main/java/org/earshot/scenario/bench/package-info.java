/**
 * The load benchmark: Earshot's accept path, visibility and apply rate beside bare servers that do only the
 * unavoidable, in one run on one machine. Prints figures; judges nothing but the marks.
 */
@NullMarked
package org.earshot.scenario.bench;

import org.jspecify.annotations.NullMarked;
