package org.earshot.insight.debt;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The listening debt of one program as it may be shown. Where too few people stand behind a figure it is null, as is everything that
 * would tell it.
 *
 * @param name of the program
 * @param now the latest point
 * @param trend one point a week, oldest first; the last is {@code now}
 */
public record DebtView(UUID programId, String name, Point now, List<Point> trend) {
    public DebtView {
        trend = List.copyOf(trend);
    }

    /**
     * The debt at the end of a day.
     *
     * @param shown false when too few people spoke, or too few of them wait, to show a figure
     * @param spoken people who spoke in the 52 weeks up to that day; a person counts once a week
     * @param waiting of those, who was not answered yet
     * @param personDays waited by them together: the debt
     * @param averageDays that each of them has waited
     * @param since day on which the longest wait began; null also when nobody waits
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Point(
            LocalDate day,
            boolean shown,
            @Nullable Long spoken,
            @Nullable Long waiting,
            @Nullable Long personDays,
            @Nullable Long averageDays,
            @Nullable LocalDate since) {}
}
