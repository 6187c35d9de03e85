/**
 * Instruments while they are written, and their versions once published. What an instrument means is decided in contracts;
 * no HTTP, SQL or Kafka here.
 */
@NullMarked
package org.earshot.survey.instrument;

import org.jspecify.annotations.NullMarked;
