/**
 * Reads LimeSurvey's surveys: its archive of tables in XML ({@code .lss}) and its tab-separated structure, of one language or several.
 * Both are read into the same rows; what there is nothing for is listed by table, line and column. Written is none.
 */
@NullMarked
package org.earshot.survey.exchange.limesurvey;

import org.jspecify.annotations.NullMarked;
