/** Translations as a workbook: a row for each text, its source, its translation. */
@NullMarked
package org.earshot.survey.translation.xlsx;

import org.jspecify.annotations.NullMarked;
