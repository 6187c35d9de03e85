/** Tests of drafts. */
@NullMarked
package org.earshot.survey.instrument;

import org.jspecify.annotations.NullMarked;
