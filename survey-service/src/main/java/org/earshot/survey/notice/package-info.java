/**
 * Telling the people of an organisation what happened, each as they chose: at once, in one message a day or a week, or not, never in
 * their quiet times, and the same only once. What happened comes from insight-service without names or addresses; who is told and where
 * is known here alone.
 */
@NullMarked
package org.earshot.survey.notice;

import org.jspecify.annotations.NullMarked;
