/** Messages that other services and campaigns request, taken from Kafka. No rule about them. */
@NullMarked
package org.earshot.survey.message.kafka;

import org.jspecify.annotations.NullMarked;
