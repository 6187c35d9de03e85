/**
 * Reads SurveyJS definitions (JSON). Pages and panels become the order and the conditions of their questions; texts that are HTML become
 * their words. What there is nothing for is listed by its RFC 6901 pointer. Written is none: who runs SurveyJS takes another format.
 */
@NullMarked
package org.earshot.survey.exchange.surveyjs;

import org.jspecify.annotations.NullMarked;
