package org.earshot.insight.theme.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.earshot.insight.shift.Bucket;
import org.earshot.insight.themewatch.WatchedTheme;
import org.jspecify.annotations.Nullable;

/**
 * Whether a theme is watched.
 *
 * @param since when somebody decided to watch it; left out while it is not watched
 * @param ringsFrom Monday after its rule was decided: what tipped before is history; left out where nobody changed it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WatchDocument(
        boolean watched, @Nullable Instant since, @Nullable LocalDate ringsFrom) {

    static WatchDocument of(String theme, List<WatchedTheme> all) {
        return all.stream()
                .filter(watched -> watched.series().theme().equals(theme))
                .map(watched -> new WatchDocument(true, watched.at(), ringsFrom(watched)))
                .findFirst()
                .orElse(new WatchDocument(false, null, null));
    }

    private static @Nullable LocalDate ringsFrom(WatchedTheme watched) {
        return watched.sinceVersion() == 0 ? null : LocalDate.ofEpochDay(Bucket.firstDayOf(watched.sinceWeek()));
    }
}
