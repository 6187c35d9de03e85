/** Listening debt over REST. */
@NullMarked
package org.earshot.insight.debt.http;

import org.jspecify.annotations.NullMarked;
