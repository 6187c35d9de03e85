/** Which formats there are. */
@NullMarked
package org.earshot.survey.exchange.config;

import org.jspecify.annotations.NullMarked;
