/**
 * What answers mean: validation, the next question, signals, dimensions and scores. Pure functions of an instrument and
 * its answers, the same on a page, over SMS, over REST and in insight; no state, no clock, no input or output.
 */
@NullMarked
package org.earshot.contracts.engine;

import org.jspecify.annotations.NullMarked;
