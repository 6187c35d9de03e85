package org.earshot.insight.themewatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.earshot.insight.alert.AlertEntry;
import org.earshot.insight.alert.AlertStore;
import org.earshot.insight.alert.Closing;
import org.earshot.insight.codebook.Codebook;
import org.earshot.insight.codebook.Theme;
import org.earshot.insight.codebook.ThemeSeries;
import org.earshot.insight.family.FamilyStore;
import org.earshot.insight.response.Reader;

/**
 * Begins and ends series of themes. A series ends with its counts, expectations and shifts; alerts about it are closed and stay in their
 * histories. Every method runs in the organisation's transaction, alone.
 */
@ApplicationScoped
public class Watching {
    private final ThemeWatches watches;
    private final ThemeCounting counting;
    private final FamilyStore families;
    private final AlertStore alerts;
    private final Clock clock;

    public Watching(
            ThemeWatches watches, ThemeCounting counting, FamilyStore families, AlertStore alerts, Clock clock) {
        this.watches = watches;
        this.counting = counting;
        this.families = families;
        this.alerts = alerts;
        this.clock = clock;
    }

    /** A series begins: of all that was ever written. */
    public void begin(UUID organizationId, WatchedTheme watched) {
        watches.put(organizationId, watched);
        counting.begin(organizationId, watched.series().theme());
    }

    /** A theme is not watched any more. */
    public void end(UUID organizationId, WatchedTheme watched) {
        close(organizationId, watched, Closing.NOT_WATCHED);
        watches.remove(organizationId, watched.series().theme());
    }

    /**
     * A theme was changed or taken out. Where its rule is another one now, its series ends and another begins: of all that was ever
     * written, as soon as that is sorted again.
     */
    public void changed(UUID organizationId, Codebook now, String theme) {
        watches.of(organizationId, theme).ifPresent(watched -> now.theme(theme)
                .ifPresentOrElse(
                        changed -> goOn(organizationId, watched, now, changed), () -> end(organizationId, watched)));
    }

    private void goOn(UUID organizationId, WatchedTheme watched, Codebook now, Theme changed) {
        if (!ThemeSeries.of(changed).equals(watched.series())) {
            close(organizationId, watched, Closing.RULE_CHANGED);
            watches.put(organizationId, watched.by(changed, now.version(), Reader.week(clock.instant())));
        }
    }

    private void close(UUID organizationId, WatchedTheme watched, Closing why) {
        Instant at = clock.instant();
        String code = watched.series().code();
        alerts.open(organizationId, code)
                .forEach(alert -> alerts.add(organizationId, alert.id(), AlertEntry.closed(at, why)));
        families.end(organizationId, code);
    }
}
