/** Answers to findings in PostgreSQL; they go with their instrument. */
@NullMarked
package org.earshot.survey.review.store;

import org.jspecify.annotations.NullMarked;
