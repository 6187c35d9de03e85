/** Tests of studio. */
@NullMarked
package org.earshot.survey.studio;

import org.jspecify.annotations.NullMarked;
