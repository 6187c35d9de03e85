/**
 * Whom we hear of those we serve: reach, and the mix of those who answer against the programme's people as someone there knows
 * them. Pure; what is known of the people served is entered by hand, dimension by dimension, and kept.
 */
@NullMarked
package org.earshot.insight.reach;

import org.jspecify.annotations.NullMarked;
