/** Tests of the rules of the question review. */
@NullMarked
package org.earshot.survey.review.lint;

import org.jspecify.annotations.NullMarked;
