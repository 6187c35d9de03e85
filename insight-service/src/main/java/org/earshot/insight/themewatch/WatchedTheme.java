package org.earshot.insight.themewatch;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.earshot.insight.codebook.Theme;
import org.earshot.insight.codebook.ThemeSeries;

/**
 * A theme whose weekly share is watched as that of a need is.
 *
 * @param sinceVersion of the codebook, the first with this rule: texts that were sorted by an earlier one do not count yet
 * @param sinceWeek the first after the one in which the rule was decided: what tipped before is history
 * @param languages that the rule has lines for; who wrote in another was not understood either way and does not count
 * @param by account that decided to watch
 */
public record WatchedTheme(
        ThemeSeries series, int sinceVersion, int sinceWeek, List<String> languages, UUID by, Instant at) {
    /** Of the starter codebook, whose rules nobody chose after seeing what they find. */
    public static final int ALWAYS = 0;

    public WatchedTheme {
        languages = List.copyOf(languages);
    }

    /** The same theme, counted by another rule that was decided in a week. */
    WatchedTheme by(Theme changed, int version, int decided) {
        return new WatchedTheme(
                ThemeSeries.of(changed),
                version,
                decided + 1,
                List.copyOf(changed.rules().keySet()),
                by,
                at);
    }
}
