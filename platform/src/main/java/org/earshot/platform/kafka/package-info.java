/** Writing and reading events on Kafka: JSON, CloudEvents headers, partitioning, following a compacted topic. No knowledge of what an event means. */
@NullMarked
package org.earshot.platform.kafka;

import org.jspecify.annotations.NullMarked;
