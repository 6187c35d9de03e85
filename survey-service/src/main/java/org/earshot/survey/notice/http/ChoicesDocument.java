package org.earshot.survey.notice.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.earshot.contracts.event.NoticeKind;
import org.earshot.survey.notice.ChoiceRefused;
import org.earshot.survey.notice.NoticeChoices;
import org.earshot.survey.notice.Pace;
import org.earshot.survey.notice.QuietTimes;
import org.jspecify.annotations.Nullable;

/**
 * How somebody is told.
 *
 * @param language of messages: en, es or ar
 * @param zone where the person lives, such as America/Chicago
 * @param quiet hours without messages; left out: none
 * @param digestAt when the message of a day or a week goes, by the clock there
 * @param paces by kind: now, daily, weekly or never; a kind that is left out goes at its standard pace
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChoicesDocument(
        @NotNull(message = "must be en, es or ar") String language,

        @NotNull(message = "must be a time zone such as America/Chicago") String zone,

        @Nullable Quiet quiet,

        @NotNull(message = "must be a time such as 08:00") LocalTime digestAt,

        @Nullable Map<String, String> paces) {

    /**
     * Hours, over midnight when they begin later than they end.
     *
     * @param from the first minute of quiet
     * @param until the first minute after it
     */
    public record Quiet(
            @NotNull(message = "must be a time such as 20:00") LocalTime from,

            @NotNull(message = "must be a time such as 07:00") LocalTime until) {}

    static ChoicesDocument of(NoticeChoices choices) {
        QuietTimes quiet = choices.quiet();
        Map<String, String> paces = new TreeMap<>();
        choices.paces().forEach((kind, pace) -> paces.put(word(kind), pace.word()));
        return new ChoicesDocument(
                choices.language(),
                choices.zone().getId(),
                quiet == null ? null : new Quiet(quiet.from(), quiet.until()),
                choices.digestAt(),
                paces);
    }

    NoticeChoices choices() {
        Map<NoticeKind, Pace> chosen = new EnumMap<>(NoticeKind.class);
        if (paces != null) {
            paces.forEach((kind, pace) -> chosen.put(kind(kind), pace(pace)));
        }
        return new NoticeChoices(
                language,
                zoneId(),
                quiet == null ? null : new QuietTimes(quiet.from(), quiet.until()),
                digestAt,
                chosen);
    }

    private ZoneId zoneId() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw new ChoiceRefused("zone", "must be a time zone such as America/Chicago");
        }
    }

    static String word(NoticeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static NoticeKind kind(String word) {
        return Stream.of(NoticeKind.values())
                .filter(kind -> word(kind).equals(word))
                .findFirst()
                .orElseThrow(() -> new ChoiceRefused("paces", "names a kind of notice that does not exist"));
    }

    private static Pace pace(@Nullable String word) {
        return Stream.of(Pace.values())
                .filter(pace -> pace.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new ChoiceRefused("paces", "must each be now, daily, weekly or never"));
    }
}
