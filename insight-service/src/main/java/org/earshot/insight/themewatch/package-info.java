/**
 * Themes that are watched as needs are: which, by what rule since when, and what is counted of them, which follows the sorted texts. No
 * figure leaves from here; what is shown of a series is told like that of a need.
 */
@NullMarked
package org.earshot.insight.themewatch;

import org.jspecify.annotations.NullMarked;
