/** How far notices got, and the way to Kafka through the outbox. */
@NullMarked
package org.earshot.insight.notice.store;

import org.jspecify.annotations.NullMarked;
