/**
 * The accept path: who may send answers, whether they fit, whether they are new, and the event that they become. Pure:
 * no HTTP, no Kafka, no database; those are the adapters {@code response.http} and {@code response.kafka}.
 */
@NullMarked
package org.earshot.ingest.response;

import org.jspecify.annotations.NullMarked;
