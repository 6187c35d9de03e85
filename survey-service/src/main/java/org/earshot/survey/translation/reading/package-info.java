/** The one way in for translated files, by page or over REST: what a refused one is answered with. */
@NullMarked
package org.earshot.survey.translation.reading;

import org.jspecify.annotations.NullMarked;
