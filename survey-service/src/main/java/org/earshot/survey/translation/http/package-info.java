/** Translations over REST. */
@NullMarked
package org.earshot.survey.translation.http;

import org.jspecify.annotations.NullMarked;
