package org.earshot.insight.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.event.Notice;
import org.earshot.contracts.event.NoticeKind;
import org.earshot.contracts.event.NoticePicture;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.insight.alert.AlertEntry;
import org.earshot.insight.alert.EntryDetail;
import org.earshot.insight.alert.NumberedEntry;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.reading.AlertView;
import org.earshot.insight.reading.NeedView;
import org.earshot.insight.reading.Readings;
import org.earshot.insight.reading.WeekPoint;
import org.jspecify.annotations.Nullable;

/** Says of an entry what the console says of its alert, in every language, with the same weeks to draw. */
@ApplicationScoped
public class NoticeWriting {
    private static final List<String> LANGUAGES = List.of("en", "es", "ar");
    private static final int WEEKS = 26;

    private final Readings readings;

    public NoticeWriting(Readings readings) {
        this.readings = readings;
    }

    /** Empty when nobody need be told, or when the alert has been erased. */
    public Optional<Notice> of(UUID organizationId, NumberedEntry entry) {
        return NoticeKinds.of(entry.entry())
                .flatMap(kind -> readings.alert(organizationId, entry.alertId(), LANGUAGES.get(0))
                        .map(alert -> notice(organizationId, kind, entry, alert)));
    }

    private Notice notice(UUID organizationId, NoticeKind kind, NumberedEntry entry, AlertView alert) {
        String name = organizationId + "|" + entry.number();
        return new Notice(
                organizationId,
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                kind,
                entry.alertId(),
                entry.entry().at(),
                sentences(organizationId, alert),
                note(entry.entry()),
                "/alerts/" + entry.alertId(),
                entry.entry().by(),
                NoticeKinds.concerned(entry.entry()),
                readings.behind(organizationId, alert, LANGUAGES.get(0))
                        .map(need -> picture(need, alert))
                        .orElse(null));
    }

    private LocalizedText sentences(UUID organizationId, AlertView alert) {
        Map<String, String> sentences = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            readings.alert(organizationId, alert.id(), language)
                    .ifPresent(told -> sentences.put(language, told.sentence()));
        }
        return new LocalizedText(sentences);
    }

    /** A person's words only: the reason of a closing is a code. */
    private static @Nullable String note(AlertEntry entry) {
        Optional<EntryDetail.Taken> taken = entry.detail(EntryDetail.Taken.class);
        String reason = entry.by() == null
                ? null
                : taken.isPresent() ? taken.get().action().what() : entry.reason();
        return reason == null || reason.isBlank() ? null : reason;
    }

    private static NoticePicture picture(NeedView need, AlertView alert) {
        List<WeekPoint> weeks = need.weeks();
        return new NoticePicture(
                weeks.subList(Math.max(0, weeks.size() - WEEKS), weeks.size()).stream()
                        .map(NoticeWriting::week)
                        .toList(),
                alert.onset());
    }

    private static NoticePicture.Week week(WeekPoint week) {
        Figure figure = week.figure();
        return figure == null || figure.suppressed()
                ? new NoticePicture.Week(week.monday(), null, null, null, null)
                : new NoticePicture.Week(week.monday(), figure.share(), figure.low(), figure.high(), week.expected());
    }
}
