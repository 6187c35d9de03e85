/**
 * How well the rules of the question review do: questions labelled by hand, and precision and recall of each rule on them. Run by
 * {@code deploy/question-review}; no part of the running service.
 */
@NullMarked
package org.earshot.survey.review.labelled;

import org.jspecify.annotations.NullMarked;
