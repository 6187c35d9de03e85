package org.earshot.insight.reading.page;

import java.util.UUID;

/**
 * An action as a page shows it; strings are text as shown.
 *
 * @param good whether it helped
 * @param measured what the latest measurement says; empty before the first
 */
public record ActionCard(
        UUID id,
        UUID alert,
        String what,
        String who,
        String days,
        String state,
        boolean good,
        boolean dropped,
        String measured) {}
