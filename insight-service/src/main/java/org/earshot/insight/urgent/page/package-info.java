/** The pages of urgent answers, for the people named, and their entry in the main menu. */
@NullMarked
package org.earshot.insight.urgent.page;

import org.jspecify.annotations.NullMarked;
