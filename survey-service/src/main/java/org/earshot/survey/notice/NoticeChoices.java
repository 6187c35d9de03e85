package org.earshot.survey.notice;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.earshot.contracts.event.NoticeKind;
import org.jspecify.annotations.Nullable;

/**
 * How one person wishes to be told.
 *
 * @param language of messages: en, es or ar
 * @param zone where the person lives
 * @param quiet null = at any hour
 * @param digestAt when the message of a day or a week goes, by the clock there
 * @param paces for each kind; a kind that is left out goes at its standard pace
 */
public record NoticeChoices(
        String language, ZoneId zone, @Nullable QuietTimes quiet, LocalTime digestAt, Map<NoticeKind, Pace> paces) {
    private static final List<String> LANGUAGES = List.of("en", "es", "ar");
    private static final QuietTimes NIGHT = new QuietTimes(LocalTime.of(20, 0), LocalTime.of(7, 0));
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final Map<NoticeKind, Pace> STANDARD = new EnumMap<>(Map.of(
            NoticeKind.ALERT_OPENED, Pace.NOW,
            NoticeKind.ALERT_UPDATED, Pace.WEEKLY,
            NoticeKind.ALERT_CLOSED, Pace.DAILY,
            NoticeKind.DECISION_MADE, Pace.DAILY,
            NoticeKind.ASSIGNED, Pace.NOW,
            NoticeKind.OVERDUE, Pace.NOW,
            NoticeKind.COMMENTED, Pace.DAILY,
            NoticeKind.ACTION_TAKEN, Pace.WEEKLY,
            NoticeKind.REMEASURED, Pace.WEEKLY,
            NoticeKind.WEBHOOK_OFF, Pace.NOW));

    /**
     * Checks and completes.
     *
     * @throws ChoiceRefused when there are no messages in the language
     */
    public NoticeChoices {
        if (!LANGUAGES.contains(language)) {
            throw new ChoiceRefused("language", "must be en, es or ar");
        }
        Map<NoticeKind, Pace> complete = new EnumMap<>(STANDARD);
        complete.putAll(paces);
        paces = Collections.unmodifiableMap(complete);
    }

    /** Of somebody who has not chosen: alerts within minutes, the rest by the day or week, nights quiet. */
    public static NoticeChoices standard(List<String> organizationLanguages, ZoneId zone) {
        String language = organizationLanguages.stream()
                .map(tag -> tag.split("-", 2)[0])
                .filter(LANGUAGES::contains)
                .findFirst()
                .orElse(LANGUAGES.get(0));
        return new NoticeChoices(language, zone, NIGHT, MORNING, Map.of());
    }

    /** How soon to tell of a kind. */
    public Pace of(NoticeKind kind) {
        return paces.getOrDefault(kind, Pace.DAILY);
    }

    /** Whether this is a quiet moment. */
    boolean quietAt(Instant moment) {
        return quiet != null && quiet.holds(moment, zone);
    }

    /** This moment, or the end of the quiet that it falls in. */
    public Instant outsideQuiet(Instant moment) {
        return quiet == null ? moment : quiet.next(moment, zone);
    }

    /** When the next message of a day goes after a moment. */
    Instant nextDaily(Instant after) {
        LocalDate day = LocalDate.ofInstant(after, zone);
        return outsideQuiet(LocalMoment.onceAfter(day.atTime(digestAt), Period.ofDays(1), zone, after));
    }

    /** When the next message of a week goes after a moment. */
    Instant nextWeekly(Instant after) {
        LocalDateTime monday = LocalDate.ofInstant(after, zone)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .atTime(digestAt);
        return outsideQuiet(LocalMoment.onceAfter(monday, Period.ofWeeks(1), zone, after));
    }
}
