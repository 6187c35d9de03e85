/** What files say, and what is said of them. */
@NullMarked
package org.earshot.survey.exchange.format;

import org.jspecify.annotations.NullMarked;
