/**
 * Answering itself, watched as needs are: of the people invited, who opens; of those who open, who answers. Says when a person's
 * week to take the step is over and in which bucket they count; the detector and the alerts are those of needs. Pure; rows are in
 * {@code store}, consumers in {@code kafka}, the clock's work in {@code schedule}.
 */
@NullMarked
package org.earshot.insight.answering;

import org.jspecify.annotations.NullMarked;
