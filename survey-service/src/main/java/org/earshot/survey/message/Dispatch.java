package org.earshot.survey.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.event.MessageChannel;
import org.earshot.contracts.event.MessageFailure;
import org.earshot.contracts.event.MessageKind;
import org.earshot.contracts.event.MessageRequested;
import org.earshot.survey.contact.Address;
import org.earshot.survey.contact.ContactChannel;
import org.earshot.survey.contact.Occasion;
import org.earshot.survey.contact.Reach;
import org.earshot.survey.contact.Reaching;

/**
 * Takes one message after the other, looks whether it may go now and where, and keeps what came of it. What stands against one never holds
 * up the next. Each method runs in the organisation's transaction.
 */
@ApplicationScoped
public class Dispatch {
    /** Longer than any attempt. */
    private static final Duration HELD = Duration.ofMinutes(2);

    /** Between two looks whether a line is free; it is told sooner when a survey ends. */
    private static final Duration LINE_LOOK = Duration.ofHours(1);

    private final Messages messages;
    private final Reaching reaching;
    private final LineTurns lines;
    private final Facts facts;
    private final Clock clock;

    public Dispatch(Messages messages, Reaching reaching, LineTurns lines, Facts facts, Clock clock) {
        this.messages = messages;
        this.reaching = reaching;
        this.lines = lines;
        this.facts = facts;
        this.clock = clock;
    }

    /** A message that may go now, and where to. */
    public record Ready(Message message, Address to) {
        /** As the gateway gets it. */
        public Parcel parcel() {
            MessageRequested request = message.request();
            return new Parcel(request.organizationId(), request.messageId(), to, request.text(), request.subject());
        }
    }

    /** Takes hold of the one that is due first; empty when none is. */
    public Optional<Message> take() {
        Instant now = clock.instant();
        return messages.take(now, now.plus(HELD));
    }

    /**
     * Looks whether one that was taken may go; puts it off or gives it up where it may not. In a transaction of its own: where looking
     * fails, it stays held and lets others by.
     */
    public Optional<Ready> look(UUID organizationId, Message message) {
        Instant now = clock.instant();
        if (message.isTooLate(now)) {
            giveUp(message, MessageFailure.EXPIRED, now);
            return Optional.empty();
        }
        MessageRequested request = message.request();
        Reach reach = reaching.reach(
                organizationId, request.participantId(), channel(request.channel()), occasion(request.kind()));
        if (reach instanceof Reach.Closed closed) {
            putOff(message, closed, now);
            return Optional.empty();
        }
        Address to = ((Reach.Open) reach).address();
        List<UUID> behind = reaching.behind(organizationId, to);
        Optional<Instant> busy = lines.busyUntil(request, behind);
        if (busy.isPresent()) {
            Instant look = now.plus(LINE_LOOK);
            messages.save(message.now(message.course().postponed(busy.get().isBefore(look) ? busy.get() : look)));
            return Optional.empty();
        }
        lines.went(request, behind);
        return Optional.of(new Ready(message, to));
    }

    private void putOff(Message message, Reach.Closed closed, Instant now) {
        Instant until = closed.until();
        if (until != null) {
            messages.save(message.now(message.course().postponed(until)));
        } else {
            giveUp(message, failure(closed.why()), now);
        }
    }

    private void giveUp(Message message, MessageFailure why, Instant now) {
        Message failed = message.now(message.course().failed(why, now));
        messages.save(failed);
        facts.tell(failed.failed(why, now));
    }

    /** Keeps what came of an attempt, and tells it. */
    public void keep(Ready ready, Gateway gateway, Attempt attempt) {
        Instant now = clock.instant();
        Message message = ready.message();
        Message further = message.now(message.course().after(attempt, now));
        messages.save(further);
        if (attempt instanceof Attempt.Taken taken) {
            String providerId = taken.providerId();
            messages.handed(
                    further,
                    gateway.name(),
                    providerId == null ? message.id().toString() : providerId,
                    taken.delivered());
            facts.tell(further.sent());
            if (taken.delivered()) {
                facts.tell(further.delivered());
            }
        } else {
            facts.tell(further.failed(((Attempt.Refused) attempt).reason(), now));
            if (further.course().state() == Course.State.FAILED) {
                UUID organizationId = message.request().organizationId();
                lines.free(organizationId, reaching.behind(organizationId, ready.to()));
            }
        }
    }

    private static ContactChannel channel(MessageChannel channel) {
        return channel == MessageChannel.SMS ? ContactChannel.SMS : ContactChannel.EMAIL;
    }

    private static Occasion occasion(MessageKind kind) {
        return switch (kind) {
            case INVITATION, REMINDER -> Occasion.INVITATION;
            case TURN -> Occasion.REPLY;
            case SERVICE -> Occasion.CONFIRMATION;
            case UPDATE -> Occasion.UPDATE;
        };
    }

    private static MessageFailure failure(Reach.Why why) {
        return switch (why) {
            case NO_SUCH_PERSON, NO_ADDRESS -> MessageFailure.NO_ADDRESS;
            case NO_CONSENT -> MessageFailure.NO_CONSENT;
            case STOPPED -> MessageFailure.OPTED_OUT;
            case QUIET -> MessageFailure.EXPIRED;
        };
    }
}
