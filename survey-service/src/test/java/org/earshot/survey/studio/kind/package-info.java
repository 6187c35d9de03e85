/** Tests of studio.kind. */
@NullMarked
package org.earshot.survey.studio.kind;

import org.jspecify.annotations.NullMarked;
