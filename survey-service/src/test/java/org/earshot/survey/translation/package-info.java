/** Tests of translations. */
@NullMarked
package org.earshot.survey.translation;

import org.jspecify.annotations.NullMarked;
