/** Tests of the labelled questions. */
@NullMarked
package org.earshot.survey.review.labelled;

import org.jspecify.annotations.NullMarked;
