package org.earshot.insight.debt;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.earshot.insight.update.Update;
import org.earshot.insight.update.UpdateHistory;
import org.jspecify.annotations.Nullable;

/**
 * The listening debt of one program at the end of one day. Counts that have not passed the gate: what is shown of them must.
 *
 * <p>Whoever spoke in the 52 weeks up to that day is answered when an update of the program that speaks to them came out on the day
 * on which they spoke or later, and was still told on that day. Everyone else waits; the debt is the sum of the days that each of them
 * has waited.
 *
 * @param spoken people who spoke in the 52 weeks
 * @param waiting of those, who was not answered
 * @param personDays waited by them together
 * @param since day on which the longest wait began, or null when nobody waits
 */
public record Debt(
        LocalDate day,
        long spoken,
        long waiting,
        long personDays,
        @Nullable LocalDate since) {
    /** Who spoke longer ago is past answering, and counts no more. */
    public static final int COUNTED_DAYS = 52 * 7;

    /** Counts it from who spoke and what they were told. */
    public static Debt of(List<Spoken> all, List<Update> updates, LocalDate day) {
        long spoken = 0;
        long waiting = 0;
        long personDays = 0;
        LocalDate since = null;
        for (Spoken some : all) {
            if (!some.day().isAfter(day) && some.day().isAfter(day.minusDays(COUNTED_DAYS))) {
                spoken += some.people();
                if (updates.stream().noneMatch(update -> answers(update, some, day))) {
                    waiting += some.people();
                    personDays += some.people() * ChronoUnit.DAYS.between(some.day(), day);
                    since = since == null || some.day().isBefore(since) ? some.day() : since;
                }
            }
        }
        return new Debt(day, spoken, waiting, personDays, since);
    }

    private static boolean answers(Update update, Spoken some, LocalDate day) {
        return some.isAddressedBy(update.about())
                && update.history().told().stream().anyMatch(told -> isTold(told, some.day(), day));
    }

    private static boolean isTold(UpdateHistory.Told told, LocalDate spokenOn, LocalDate day) {
        Instant until = told.until();
        LocalDate from = day(told.from());
        return !from.isBefore(spokenOn)
                && !from.isAfter(day)
                && (until == null || day(until).isAfter(day));
    }

    private static LocalDate day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
