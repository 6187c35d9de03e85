package org.earshot.insight.theme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.insight.codebook.Codebook;
import org.earshot.insight.codebook.Theme;
import org.earshot.insight.codebook.ThemeSeries;
import org.earshot.insight.response.Reader;
import org.earshot.insight.themewatch.ThemeWatches;
import org.earshot.insight.themewatch.WatchedTheme;
import org.earshot.insight.themewatch.Watching;

/** People decide which themes are watched. */
@ApplicationScoped
public class WatchDesk {
    /** Each is watched in every program and site, and each of those may raise a false alert now and then. */
    public static final int MOST = 20;

    private final ThemeWatches watches;
    private final Watching watching;
    private final Codebooks codebooks;
    private final Sessions sessions;

    public WatchDesk(ThemeWatches watches, Watching watching, Codebooks codebooks, Sessions sessions) {
        this.watches = watches;
        this.watching = watching;
        this.codebooks = codebooks;
        this.sessions = sessions;
    }

    /** The themes that are watched. */
    public List<WatchedTheme> all(UUID organizationId) {
        return sessions.looking().at(organizationId, () -> watches.all(organizationId));
    }

    /**
     * Watches a theme from now on; one that is watched already goes on.
     *
     * @throws ThemeRefused when there is no such theme, or twenty are watched
     */
    public void watch(UUID organizationId, UUID by, String theme) {
        sessions.alone().with(organizationId, () -> {
            Codebook codebook = codebooks.current(organizationId);
            Theme wanted =
                    codebook.theme(theme).orElseThrow(() -> new ThemeRefused(ThemeRefused.Kind.UNKNOWN, List.of()));
            List<WatchedTheme> all = watches.all(organizationId);
            if (watches.of(organizationId, theme).isPresent()) {
                return false;
            }
            if (all.size() >= MOST) {
                throw new ThemeRefused(ThemeRefused.Kind.TOO_MANY_WATCHED, List.of());
            }
            watching.begin(organizationId, fresh(organizationId, wanted, by));
            return true;
        });
    }

    /** Watches a theme no more, and closes its alerts. One that is not watched stays so. */
    public void leave(UUID organizationId, String theme) {
        boolean left = sessions.alone().with(organizationId, () -> {
            Optional<WatchedTheme> watched = watches.of(organizationId, theme);
            watched.ifPresent(one -> watching.end(organizationId, one));
            return watched.isPresent();
        });
        if (left) {
            sessions.news().changed(organizationId);
        }
    }

    private WatchedTheme fresh(UUID organizationId, Theme theme, UUID by) {
        Instant now = sessions.clock().instant().truncatedTo(ChronoUnit.MICROS);
        Optional<Codebooks.Decided> decided = codebooks.history(organizationId).stream()
                .filter(one -> one.theme().equals(theme.id()))
                .max(Comparator.comparingInt(Codebooks.Decided::version));
        return new WatchedTheme(
                ThemeSeries.of(theme),
                decided.map(Codebooks.Decided::version).orElse(WatchedTheme.ALWAYS),
                decided.map(one -> Reader.week(one.at()) + 1).orElse(WatchedTheme.ALWAYS),
                List.copyOf(theme.rules().keySet()),
                by,
                now);
    }
}
