package org.earshot.insight.urgent.page;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.earshot.insight.urgent.UrgentStatus;
import org.earshot.insight.urgent.UrgentView;
import org.jspecify.annotations.Nullable;

/**
 * One urgent answer on its page.
 *
 * @param asked as the participant met it; empty once withdrawn
 * @param read the same in the reader's language; empty when that is the participant's
 * @param participant "" when unknown
 */
public record UrgentCard(
        UrgentRow row,
        boolean corrected,
        boolean withdrawn,
        String instruction,
        Optional<Said> asked,
        Optional<Said> read,
        String when,
        String how,
        String participant,
        List<Event> history,
        List<Event> readings) {

    private static final int LATEST_READINGS = 20;

    /** A question with its answer in one language; "" for an answer that is kept no more. */
    public record Said(String language, String direction, String question, String answer) {}

    /** A line of the history. */
    public record Event(String when, String what, String by, String note) {}

    static UrgentCard of(UrgentView view, UrgentText text, UUID reader) {
        Instant given = view.answeredAt();
        String language = view.language();
        return new UrgentCard(
                UrgentRow.of(view.line(), text),
                view.line().status().equals(UrgentStatus.CORRECTED.word()),
                view.line().status().equals(UrgentStatus.WITHDRAWN.word()),
                blankIfNull(view.instruction()),
                said(view.asked()),
                said(view.read()),
                given == null ? "" : text.moment(given),
                language == null ? "" : text.channel(view.channel()) + " · " + text.language(language),
                view.participantId() == null ? "" : view.participantId().toString(),
                view.history().stream().map(entry -> event(entry, text, reader)).toList(),
                view.readings().stream()
                        .skip(Math.max(0, view.readings().size() - LATEST_READINGS))
                        .map(entry -> event(entry, text, reader))
                        .toList());
    }

    private static Optional<Said> said(UrgentView.@Nullable Wording wording) {
        return Optional.ofNullable(wording)
                .map(said -> new Said(
                        said.language(),
                        isRightToLeft(said.language()) ? "rtl" : "ltr",
                        said.question(),
                        blankIfNull(said.answer())));
    }

    private static boolean isRightToLeft(String language) {
        return List.of("ar", "fa", "he", "ur", "ps", "prs")
                .contains(Locale.forLanguageTag(language).getLanguage());
    }

    private static Event event(UrgentView.Entry entry, UrgentText text, UUID reader) {
        return new Event(
                text.moment(entry.at()),
                text.what(entry.kind()),
                text.by(entry.by(), reader),
                blankIfNull(entry.note()));
    }

    private static String blankIfNull(@Nullable String text) {
        return text == null ? "" : text;
    }
}
