/** The fault run, small enough for every build. */
@NullMarked
package org.earshot.scenario.faults;

import org.jspecify.annotations.NullMarked;
