/**
 * One class for each type of question: what a new one begins as, which parts an editor shows of it, and how it is read back from a form.
 * {@link org.earshot.survey.studio.kind.Kinds} lists them. No HTTP, SQL or Kafka.
 */
@NullMarked
package org.earshot.survey.studio.kind;

import org.jspecify.annotations.NullMarked;
