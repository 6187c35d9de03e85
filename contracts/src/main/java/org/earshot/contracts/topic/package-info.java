/** The Kafka topics as constants: name, key, value, clean-up and partitioning. Nothing here talks to a broker. */
@NullMarked
package org.earshot.contracts.topic;

import org.jspecify.annotations.NullMarked;
