/**
 * The facts that services tell each other over Kafka, one record per event version. Only optional fields are ever
 * added; a breaking change is a new event type. No behaviour beyond checking that a value is complete.
 *
 * <p><b>As JSON</b>, which every reader and writer keeps to: UTF-8; members named like the record's components and in
 * their order; instants and dates as ISO 8601 texts, never as numbers; decimal numbers read exactly, never through a
 * binary fraction; what is null is left out; a member that is not known is passed over, because a newer writer added
 * it. In Jackson: {@code JavaTimeModule}, without {@code WRITE_DATES_AS_TIMESTAMPS}, without
 * {@code FAIL_ON_UNKNOWN_PROPERTIES}, with {@code USE_BIG_DECIMAL_FOR_FLOATS}, and nothing else, above all no sorting of
 * members: the order of a text's languages means something.
 *
 * <p>The files in {@code golden/events} of this jar are such events. They are never edited: a version that adds a field
 * adds a file, today's code must read all of them, and must write the newest byte for byte.
 */
@NullMarked
package org.earshot.contracts.event;

import org.jspecify.annotations.NullMarked;
