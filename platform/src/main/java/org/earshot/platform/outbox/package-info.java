/** A change and its event, both or neither: events written in the same transaction, relayed to Kafka afterwards, at least once. */
@NullMarked
package org.earshot.platform.outbox;

import org.jspecify.annotations.NullMarked;
