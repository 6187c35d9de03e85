/** Responses on Kafka: appending them, and reading the tail at start. No rule about what is accepted. */
@NullMarked
package org.earshot.ingest.response.kafka;

import org.jspecify.annotations.NullMarked;
