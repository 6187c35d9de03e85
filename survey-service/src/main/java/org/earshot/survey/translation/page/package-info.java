/** Translations in the console: a file comes back, and the page says what was taken. */
@NullMarked
package org.earshot.survey.translation.page;

import org.jspecify.annotations.NullMarked;
