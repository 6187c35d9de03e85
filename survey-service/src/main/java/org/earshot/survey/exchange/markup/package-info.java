/** Texts that come as HTML: their words, without anything that a browser would run or fetch. */
@NullMarked
package org.earshot.survey.exchange.markup;

import org.jspecify.annotations.NullMarked;
