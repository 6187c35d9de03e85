/**
 * Rounds of asking: whom, with which words, when, how often, and what became of it. Decides who is asked now and why somebody is not; a
 * message itself is a fact for whoever sends it. No HTTP, SQL or Kafka.
 */
@NullMarked
package org.earshot.survey.campaign;

import org.jspecify.annotations.NullMarked;
