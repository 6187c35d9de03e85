package org.earshot.insight.replay;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A replayed stretch.
 *
 * @param from Monday of the first week
 * @param to Monday of the last week
 * @param places how many places were gone through
 * @param alerts oldest first
 * @param suppressed alerts left out because too few people stand behind them
 * @param next cursor of further places, or null when these were all
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Replayed(
        LocalDate from,
        LocalDate to,
        int places,
        List<ReplayedAlert> alerts,
        int suppressed,
        @Nullable Integer next) {
    public Replayed {
        alerts = List.copyOf(alerts);
    }
}
