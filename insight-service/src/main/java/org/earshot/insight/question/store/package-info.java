/** The tables of the question review. */
@NullMarked
package org.earshot.insight.question.store;

import org.jspecify.annotations.NullMarked;
