package org.earshot.insight.reading;

import java.util.UUID;
import org.earshot.insight.codebook.ThemeSeries;

/** What is known of themes that raise alerts. Each method runs in the organisation's transaction. */
public interface KnownThemes {

    /** What a theme is called; its id when the codebook has it no more. */
    String name(UUID organizationId, String theme, String language);

    /** Whether those who wrote say that it misreads them, so that it drives nothing. */
    boolean isSetAside(UUID organizationId, ThemeSeries series);

    /** No theme is known. */
    KnownThemes NONE = new KnownThemes() {
        @Override
        public String name(UUID organizationId, String theme, String language) {
            return theme;
        }

        @Override
        public boolean isSetAside(UUID organizationId, ThemeSeries series) {
            return false;
        }
    };
}
