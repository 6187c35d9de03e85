/** Instruments from and to files over REST. */
@NullMarked
package org.earshot.survey.exchange.http;

import org.jspecify.annotations.NullMarked;
