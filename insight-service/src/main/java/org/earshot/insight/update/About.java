package org.earshot.insight.update;

import java.util.UUID;
import org.earshot.insight.shift.GroupRef;
import org.jspecify.annotations.Nullable;

/**
 * Whom an update answers. It answers everyone who spoke in its program before it was published, unless it narrows itself.
 *
 * @param need only those who were asked about it, or null
 * @param group only those who state it, or null
 * @param alertId the alert that it follows, or null
 * @param actionId the action that it tells of, or null
 */
public record About(
        UUID programId,
        @Nullable String need,
        @Nullable GroupRef group,
        @Nullable UUID alertId,
        @Nullable UUID actionId) {}
