/**
 * Community members look at the questions before others are asked: they mark each as clear, confusing, hurtful or not their life, and
 * say it in their own words. What each question assumes, who challenged that and what was done about it is kept with the version.
 * Whoever looks has no account and no name here. No HTTP, SQL or Kafka.
 */
@NullMarked
package org.earshot.survey.community;

import org.jspecify.annotations.NullMarked;
