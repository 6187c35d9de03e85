/** Tests of the question review. */
@NullMarked
package org.earshot.survey.review;

import org.jspecify.annotations.NullMarked;
