/**
 * XLSForm, the form format of ODK, KoboToolbox, SurveyCTO and others (<a href="https://xlsform.org">xlsform.org</a>), in and out. What
 * the types and conditions of an instrument cannot hold is listed by sheet, row and column. Cells come from {@code workbook};
 * expressions are parsed by JavaRosa and mapped to conditions, never evaluated.
 */
@NullMarked
package org.earshot.survey.exchange.xlsform;

import org.jspecify.annotations.NullMarked;
