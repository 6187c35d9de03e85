/** The question review over REST. */
@NullMarked
package org.earshot.survey.review.http;

import org.jspecify.annotations.NullMarked;
