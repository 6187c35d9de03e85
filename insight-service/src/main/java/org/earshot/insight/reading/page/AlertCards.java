package org.earshot.insight.reading.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.earshot.contracts.event.ShiftEvent.Direction;
import org.earshot.insight.alert.AlertStatus;
import org.earshot.insight.alert.Decision;
import org.earshot.insight.reading.AlertView;
import org.earshot.insight.reading.AlertView.Evidence;
import org.earshot.insight.reading.NeedView;
import org.jspecify.annotations.Nullable;

/** Puts alerts into words and pictures for one reader. */
final class AlertCards {
    private final PageText text;
    private final PageWords words;
    private final DecidingText deciding;

    AlertCards(PageText text, DecidingText deciding) {
        this.text = text;
        this.words = text.words();
        this.deciding = deciding;
    }

    /**
     * One alert.
     *
     * @param need where the alert is, for its chart and groups; empty leaves them out
     */
    AlertCard of(AlertView alert, Optional<NeedView> need, int weeks, int groups) {
        Evidence evidence = alert.evidence();
        String group = alert.groupLabel();
        return new AlertCard(
                alert.id(),
                alert.status().word() + alert.history().size(),
                alert.kind() == AlertView.Kind.SILENCE,
                Boolean.TRUE.equals(alert.setAside()),
                alert.direction() == Direction.UP,
                alert.kind() == AlertView.Kind.THRESHOLD,
                alert.status() == AlertStatus.OPEN,
                alert.status() == AlertStatus.CLOSED,
                status(alert),
                alert.sentence(),
                alert.label(),
                Addresses.about(alert),
                alert.place().name(),
                words.since(text.fullDay(alert.onset())),
                need.map(view -> new SeriesFigures(text).of(view, weeks, alert.id()))
                        .orElse(null),
                group == null ? "" : words.ledBy(group),
                need.map(view -> lines(view, groups)).orElse(List.of()),
                evidence == null || alert.kind() == AlertView.Kind.THRESHOLD
                        ? null
                        : Sureness.of(alert.kind(), evidence, text),
                blankIfNull(alert.reason()),
                policy(alert),
                alert.overdue(),
                deciding.duty(alert),
                alert.history().stream().map(entry -> event(alert, entry)).toList());
    }

    private String policy(AlertView alert) {
        AlertView.PolicyInForce under = alert.raisedUnder();
        String raised = under == null
                ? ""
                : under.version() == 0
                        ? words.raisedUnderStandard()
                        : under.programId() == null
                                ? words.raisedUnder(under.version())
                                : words.raisedUnderOfProgram(under.version());
        return alert.watched() ? raised : (raised + " " + words.noLongerWatched()).strip();
    }

    private List<GroupLine> lines(NeedView need, int atMost) {
        return GroupLine.of(need, atMost, text);
    }

    private String status(AlertView alert) {
        return switch (alert.status()) {
            case OPEN -> words.statusOpen();
            case ACKNOWLEDGED -> words.statusAcknowledged();
            case CLOSED -> words.statusClosed();
            case MERGED -> deciding.words().mergedTag();
            case DECIDED -> decision(alert.decision());
        };
    }

    private AlertCard.Event event(AlertView alert, AlertView.Entry entry) {
        String deed = deciding.what(alert, entry);
        return new AlertCard.Event(
                text.moment(entry.at()),
                deed.isEmpty() ? what(entry) : deed,
                deciding.by(entry.by(), entry.byName()),
                entry.kind().equals("closed")
                        ? words.closing(blankIfNull(entry.reason()))
                        : blankIfNull(entry.reason()));
    }

    private String what(AlertView.Entry entry) {
        return switch (entry.kind()) {
            case "opened" -> words.historyOpened();
            case "acknowledged" -> words.historyAcknowledged();
            case "decided" -> words.historyDecided() + ": " + decision(entry.decision());
            case "closed" -> words.historyClosed();
            default -> words.historyUpdated();
        };
    }

    private String decision(@Nullable Decision decision) {
        return decision == null ? words.historyDecided() : Decisions.words(decision, words);
    }

    private static String blankIfNull(@Nullable String string) {
        return string == null ? "" : string;
    }

    /** As of now, for a page that is looked at again and again. */
    String asOf(Instant now) {
        return words.asOf(text.moment(now));
    }
}
