package org.earshot.survey.exchange.http;

import java.util.UUID;

/**
 * A draft that was begun from a file.
 *
 * @param publishable whether it could be published as it is
 * @param leftOut how much of the file it lacks
 */
public record BegunDocument(UUID instrumentId, int revision, String format, boolean publishable, long leftOut) {}
