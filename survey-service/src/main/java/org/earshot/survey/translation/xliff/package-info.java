/** Translations as XLIFF 1.2 (OASIS, 2008), which every program for translators reads; 2.0 and later are read too. */
@NullMarked
package org.earshot.survey.translation.xliff;

import org.jspecify.annotations.NullMarked;
