package org.earshot.survey.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.event.MessageChannel;
import org.earshot.contracts.event.MessageKind;
import org.earshot.contracts.event.MessageRequested;

/** Lets people who share a number have their surveys one after the other. Runs in the organisation's transaction. */
@ApplicationScoped
public class LineTurns {
    /** Longer than a weekend, so that a pause is no end; short enough that the next person's survey is still of use. */
    private static final Duration HELD = Duration.ofDays(3);

    private final Lines lines;
    private final Messages messages;
    private final Clock clock;

    public LineTurns(Lines lines, Messages messages, Clock clock) {
        this.lines = lines;
        this.messages = messages;
        this.clock = clock;
    }

    /** Until when somebody else behind the number has it; empty when this message may go. */
    Optional<Instant> busyUntil(MessageRequested request, List<UUID> behind) {
        return !isPartOfASurvey(request)
                ? Optional.empty()
                : line(behind)
                        .filter(line -> line.isBusyFor(request.participantId(), clock.instant()))
                        .map(Line::until);
    }

    /** A message goes to the number. */
    void went(MessageRequested request, List<UUID> behind) {
        if (!isPartOfASurvey(request) || behind.isEmpty()) {
            return;
        }
        Instant until = request.isLast() ? clock.instant() : clock.instant().plus(HELD);
        lines.keep(request.organizationId(), new Line(lineId(behind), request.participantId(), until));
        if (request.isLast()) {
            messages.hurry(behind, clock.instant());
        }
    }

    /** Nothing is under way on the number any more. */
    void free(UUID organizationId, List<UUID> behind) {
        line(behind).ifPresent(line -> lines.keep(organizationId, line.freed(clock.instant())));
    }

    /** Who is taken to write from a number with at least one person behind it: whose survey it is or was last, else the first. */
    UUID writer(List<UUID> behind) {
        return line(behind).map(Line::holder).filter(behind::contains).orElseGet(() -> lineId(behind));
    }

    private Optional<Line> line(List<UUID> behind) {
        return behind.isEmpty() ? Optional.empty() : lines.line(lineId(behind));
    }

    private static UUID lineId(List<UUID> behind) {
        return behind.stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    private static boolean isPartOfASurvey(MessageRequested request) {
        return request.channel() == MessageChannel.SMS
                && request.kind() != MessageKind.SERVICE
                && request.kind() != MessageKind.UPDATE;
    }
}
