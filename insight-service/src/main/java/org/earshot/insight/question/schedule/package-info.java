/** When the questions are looked at. */
@NullMarked
package org.earshot.insight.question.schedule;

import org.jspecify.annotations.NullMarked;
