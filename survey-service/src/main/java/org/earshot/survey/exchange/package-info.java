/**
 * Instruments from and to files that the sector has: what a file would become, with every problem at once, and the draft that is
 * begun from it. Which formats there are is in {@code config}; each has a package of its own. No HTTP, SQL or Kafka.
 */
@NullMarked
package org.earshot.survey.exchange;

import org.jspecify.annotations.NullMarked;
