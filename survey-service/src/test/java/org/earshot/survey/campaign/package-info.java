/** Rounds of asking. */
@NullMarked
package org.earshot.survey.campaign;

import org.jspecify.annotations.NullMarked;
