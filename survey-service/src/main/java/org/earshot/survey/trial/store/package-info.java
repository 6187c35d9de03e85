/** Trials on their way to response-ingest. */
@NullMarked
package org.earshot.survey.trial.store;

import org.jspecify.annotations.NullMarked;
