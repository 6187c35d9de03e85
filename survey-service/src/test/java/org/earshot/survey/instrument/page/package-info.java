/** Tests of what the console shows of instruments. */
@NullMarked
package org.earshot.survey.instrument.page;

import org.jspecify.annotations.NullMarked;
