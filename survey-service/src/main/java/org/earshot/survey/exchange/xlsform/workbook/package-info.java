/**
 * Workbooks as tables of text, by Apache POI, which is loaded when the first workbook is read and not before. Bounded in bytes, rows and
 * cells; no formula is computed, no macro run, nothing outside of the file read.
 */
@NullMarked
package org.earshot.survey.exchange.xlsform.workbook;

import org.jspecify.annotations.NullMarked;
