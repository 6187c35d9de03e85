/**
 * The organisation, its programs and its sites, as the other services are told of them. No HTTP, SQL or Kafka.
 */
@NullMarked
package org.earshot.survey.directory;

import org.jspecify.annotations.NullMarked;
