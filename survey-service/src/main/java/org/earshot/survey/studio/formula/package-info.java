/**
 * Formulas as their authors write them, {@code {rent} / {people|1}}: read with where one goes wrong, and written again from the
 * instrument. Pure; the grammar is that of expressions in {@code exchange.expression}.
 */
@NullMarked
package org.earshot.survey.studio.formula;

import org.jspecify.annotations.NullMarked;
