/**
 * The editor of a draft: what can be done to questions, words and languages, each as a function from instrument to instrument. Whether
 * the outcome can be published is for the check to say. What each type of question is made of is in {@code kind}. No HTTP, SQL or Kafka.
 */
@NullMarked
package org.earshot.survey.studio;

import org.jspecify.annotations.NullMarked;
