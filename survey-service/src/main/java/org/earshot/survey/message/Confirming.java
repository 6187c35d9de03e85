package org.earshot.survey.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.earshot.contracts.event.MessageChannel;
import org.earshot.contracts.event.MessageKind;
import org.earshot.contracts.event.MessageReceived;
import org.earshot.contracts.event.MessageRequested;
import org.earshot.contracts.texting.TextWords;
import org.earshot.survey.contact.ContactChannel;
import org.earshot.survey.contact.Occasion;
import org.earshot.survey.contact.Reach;
import org.earshot.survey.contact.Reaching;
import org.earshot.survey.contact.Source;
import org.earshot.survey.directory.Directory;

/** What STOP, START and HELP do, and the one text that says so; what they do is done also where it is not said any more. Runs in the organisation's transaction. */
@ApplicationScoped
class Confirming {
    private static final Duration OF_USE = Duration.ofHours(1);

    /** Within an hour, to one number: somebody who tries them all out gets no more, and a machine that answers us costs no more. */
    private static final int MOST = 6;

    private static final Duration WINDOW = Duration.ofHours(1);

    private final Reaching reaching;
    private final Messages messages;
    private final Requesting requesting;
    private final Directory directory;
    private final Clock clock;

    Confirming(Reaching reaching, Messages messages, Requesting requesting, Directory directory, Clock clock) {
        this.reaching = reaching;
        this.messages = messages;
        this.requesting = requesting;
        this.directory = directory;
        this.clock = clock;
    }

    /** Whether nothing may be sent to whoever wrote. */
    boolean isStopped(MessageReceived received) {
        return reaching.against(received.organizationId(), received.participantId(), ContactChannel.SMS, Occasion.REPLY)
                .filter(closed -> closed.why() == Reach.Why.STOPPED)
                .isPresent();
    }

    void stopped(MessageReceived received, Incoming incoming) {
        reaching.stop(received.organizationId(), incoming.from(), Source.BY_MESSAGE);
        confirm(received, incoming, "stopped");
    }

    void started(MessageReceived received, Incoming incoming) {
        reaching.start(received.organizationId(), incoming.from(), Source.BY_MESSAGE);
        confirm(received, incoming, "started");
    }

    void help(MessageReceived received, Incoming incoming) {
        confirm(received, incoming, "help");
    }

    private void confirm(MessageReceived received, Incoming incoming, String text) {
        Instant now = clock.instant();
        if (isSaidOften(incoming, now) || !(reach(received) instanceof Reach.Open open)) {
            return;
        }
        String name = directory.organization().map(known -> known.name()).orElse("Earshot");
        requesting.take(new MessageRequested(
                received.organizationId(),
                incoming.named(text),
                received.participantId(),
                MessageKind.SERVICE,
                MessageChannel.SMS,
                open.language(),
                TextWords.in(open.language()).say(text, "org", name),
                null,
                null,
                null,
                now,
                now.plus(OF_USE),
                null));
    }

    private boolean isSaidOften(Incoming incoming, Instant now) {
        return messages.countTo(
                        reaching.behind(incoming.organizationId(), incoming.from()),
                        MessageKind.SERVICE,
                        now.minus(WINDOW))
                >= MOST;
    }

    private Reach reach(MessageReceived received) {
        return reaching.reach(
                received.organizationId(), received.participantId(), ContactChannel.SMS, Occasion.CONFIRMATION);
    }
}
