/**
 * Scenarios over the packaged suite: what is asked and answered in them. How the suite is run is in {@code suite}, how
 * it is spoken to in {@code api}; measuring and breaking it in {@code bench} and {@code faults}.
 */
@NullMarked
package org.earshot.scenario;

import org.jspecify.annotations.NullMarked;
