/**
 * A Kafka broker inside this JVM and the topics of the suite on it. Knows nothing of services; what is written to the
 * topics belongs to {@code contracts}.
 */
@NullMarked
package org.earshot.local.broker;

import org.jspecify.annotations.NullMarked;
