/**
 * The facts that services tell each other over Kafka, one record per event version. Only optional fields are ever
 * added; a breaking change is a new event type. No behaviour beyond checking that a value is complete.
 */
@NullMarked
package org.earshot.contracts.event;

import org.jspecify.annotations.NullMarked;
