/** Drafts are tried before they are published. What is answered in a trial is kept nowhere. No HTTP, SQL or Kafka. */
@NullMarked
package org.earshot.survey.trial;

import org.jspecify.annotations.NullMarked;
