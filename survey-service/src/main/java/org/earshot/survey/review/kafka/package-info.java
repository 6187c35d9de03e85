/** Where it is heard what answers say about questions. */
@NullMarked
package org.earshot.survey.review.kafka;

import org.jspecify.annotations.NullMarked;
