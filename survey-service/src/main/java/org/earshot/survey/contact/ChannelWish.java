package org.earshot.survey.contact;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a person wishes no messages on a channel any more, or wishes them again. The latest holds.
 *
 * @param stop whether they are to stop
 * @param at when they said so
 * @param recordedBy account of who wrote it down, or null for the person themselves
 */
public record ChannelWish(
        ContactChannel channel,
        boolean stop,
        Source source,
        Instant at,
        @Nullable UUID recordedBy) {}
