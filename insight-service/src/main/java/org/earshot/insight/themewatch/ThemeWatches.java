package org.earshot.insight.themewatch;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The themes that an organisation watches. Every method runs in the organisation's transaction. */
public interface ThemeWatches {

    /** All of them. */
    List<WatchedTheme> all(UUID organizationId);

    /** The one with this id, if it is watched. */
    default Optional<WatchedTheme> of(UUID organizationId, String theme) {
        return all(organizationId).stream()
                .filter(watched -> watched.series().theme().equals(theme))
                .findFirst();
    }

    /** Keeps one, in place of the same theme by an earlier rule; runs alone. */
    void put(UUID organizationId, WatchedTheme watched);

    /** Watches it no more; runs alone. */
    void remove(UUID organizationId, String theme);
}
