/**
 * What a file format can do, and how it tells what it could not: values and one port, no format. What cannot be taken over is listed,
 * never dropped in silence.
 */
@NullMarked
package org.earshot.survey.exchange.format;

import org.jspecify.annotations.NullMarked;
