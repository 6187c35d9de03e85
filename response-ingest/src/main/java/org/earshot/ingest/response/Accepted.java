package org.earshot.ingest.response;

import java.time.Instant;
import java.util.UUID;

/**
 * The broker has acknowledged it.
 *
 * @param recordedAt when it was accepted first
 * @param repeated whether it had been accepted before, with the same content
 */
public record Accepted(UUID responseId, int revision, Instant recordedAt, boolean repeated) {}
