/** A draft goes live: published, with a link for its audience, in one step that happens whole or not at all. No HTTP, SQL or Kafka. */
@NullMarked
package org.earshot.survey.live;

import org.jspecify.annotations.NullMarked;
