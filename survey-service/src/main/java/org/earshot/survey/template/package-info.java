/** Instruments to begin from, written for this project. They come with the service; nobody's rows. No HTTP, SQL or Kafka. */
@NullMarked
package org.earshot.survey.template;

import org.jspecify.annotations.NullMarked;
