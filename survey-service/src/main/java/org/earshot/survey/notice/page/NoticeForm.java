package org.earshot.survey.notice.page;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.earshot.contracts.event.NoticeKind;
import org.earshot.survey.notice.ChoiceRefused;
import org.earshot.survey.notice.NoticeChoices;
import org.earshot.survey.notice.Pace;
import org.earshot.survey.notice.QuietTimes;

/** The form as it was sent. */
final class NoticeForm {
    private NoticeForm() {}

    /**
     * Reads it.
     *
     * @throws ChoiceRefused naming the field that is wrong
     */
    static NoticeChoices read(Map<String, String> fields, NoticeChoices before) {
        Map<NoticeKind, Pace> paces = new EnumMap<>(before.paces());
        for (NoticeKind kind : NoticeKind.values()) {
            String sent = fields.get("pace-" + NoticeLanguage.word(kind));
            if (sent != null) {
                paces.put(kind, pace(sent));
            }
        }
        return new NoticeChoices(
                fields.getOrDefault("language", ""),
                zone(fields.getOrDefault("zone", "")),
                fields.containsKey("quiet")
                        ? new QuietTimes(time(fields, "quietFrom"), time(fields, "quietUntil"))
                        : null,
                time(fields, "digestAt"),
                paces);
    }

    private static Pace pace(String sent) {
        return Stream.of(Pace.values())
                .filter(pace -> pace.word().equals(sent))
                .findFirst()
                .orElseThrow(() -> new ChoiceRefused("pace", "must be now, daily, weekly or never"));
    }

    private static ZoneId zone(String sent) {
        try {
            return ZoneId.of(sent);
        } catch (DateTimeException unknown) {
            throw new ChoiceRefused("zone", "must be a time zone");
        }
    }

    private static LocalTime time(Map<String, String> fields, String field) {
        try {
            return LocalTime.parse(fields.getOrDefault(field, ""));
        } catch (DateTimeException unreadable) {
            throw new ChoiceRefused(field, "must be a time");
        }
    }
}
