/** The button that begins a trial, and the page with its link. */
@NullMarked
package org.earshot.survey.trial.page;

import org.jspecify.annotations.NullMarked;
