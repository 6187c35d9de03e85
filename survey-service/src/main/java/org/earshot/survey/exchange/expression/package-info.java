/**
 * What expressions of other programs become: a question as later expressions know it, the conditions that hold for the same answers,
 * and an own small parser for those that no library reads. What no condition or formula can say is {@link
 * org.earshot.survey.exchange.expression.NotHeld}, with what it is.
 */
@NullMarked
package org.earshot.survey.exchange.expression;

import org.jspecify.annotations.NullMarked;
