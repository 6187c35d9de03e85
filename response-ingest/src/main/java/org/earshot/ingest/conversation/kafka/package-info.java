/** Offers and texts from Kafka, and replies to it. No rule about them. */
@NullMarked
package org.earshot.ingest.conversation.kafka;

import org.jspecify.annotations.NullMarked;
