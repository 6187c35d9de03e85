/**
 * The question review of a draft: what the rules find now, and what authors answered to it. A finding that was answered stays answered
 * until the text that it is about changes; none keeps anybody from publishing. The rules themselves are in {@code lint}. No HTTP, SQL
 * or Kafka.
 */
@NullMarked
package org.earshot.survey.review;

import org.jspecify.annotations.NullMarked;
