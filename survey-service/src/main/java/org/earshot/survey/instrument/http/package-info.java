/**
 * Instruments over REST.
 */
@NullMarked
package org.earshot.survey.instrument.http;

import org.jspecify.annotations.NullMarked;
