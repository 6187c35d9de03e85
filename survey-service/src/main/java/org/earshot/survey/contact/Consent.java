package org.earshot.survey.contact;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a person agreed to be written to for something, or took that back. The latest of a purpose holds; without one there is none.
 *
 * @param at when they said so
 * @param recordedBy account of who wrote it down, or null for the person themselves
 */
public record Consent(
        Purpose purpose,
        boolean given,
        Source source,
        Instant at,
        @Nullable UUID recordedBy) {}
