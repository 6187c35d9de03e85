/**
 * What operators look at beyond single requests. No feature depends on it.
 */
@NullMarked
package org.earshot.survey.operation;

import org.jspecify.annotations.NullMarked;
