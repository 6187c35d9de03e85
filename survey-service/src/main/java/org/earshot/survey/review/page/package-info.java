/** The question review in the console: its part of an instrument's page, and the form that answers a finding. */
@NullMarked
package org.earshot.survey.review.page;

import org.jspecify.annotations.NullMarked;
