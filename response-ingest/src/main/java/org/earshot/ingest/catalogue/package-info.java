/**
 * What other services published and intake must know: instruments, invitations and the directory, held in memory. No
 * rule about answers and nothing that reads Kafka (that is {@code catalogue.kafka}).
 */
@NullMarked
package org.earshot.ingest.catalogue;

import org.jspecify.annotations.NullMarked;
