/** The language of the tests: the infrastructure, whoever asks, what the topics say. No test lives here. */
@NullMarked
package org.earshot.survey.scenario;

import org.jspecify.annotations.NullMarked;
