/** Quotes over REST. */
@NullMarked
package org.earshot.insight.quote.http;

import org.jspecify.annotations.NullMarked;
