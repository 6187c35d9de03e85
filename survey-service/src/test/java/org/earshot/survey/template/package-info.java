/** Tests of template. */
@NullMarked
package org.earshot.survey.template;

import org.jspecify.annotations.NullMarked;
