package org.earshot.survey.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.event.MessageChannel;
import org.earshot.contracts.event.MessageReceived;
import org.earshot.contracts.event.ReplyWord;
import org.earshot.contracts.texting.Commands;
import org.earshot.survey.contact.Reaching;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what people write. STOP is in force when this returns, before anybody is told; so it outlives whatever is killed afterwards.
 * Runs in the organisation's transaction.
 */
@ApplicationScoped
public class Receiving {
    /** One text every three seconds for ten minutes: more than people behind one number write, less than a machine does. */
    private static final int MOST_IN_WINDOW = 200;

    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final ReceivedTexts texts;
    private final Reaching reaching;
    private final LineTurns lines;
    private final Confirming confirming;
    private final Facts facts;
    private final Clock clock;

    public Receiving(
            ReceivedTexts texts, Reaching reaching, LineTurns lines, Confirming confirming, Facts facts, Clock clock) {
        this.texts = texts;
        this.reaching = reaching;
        this.lines = lines;
        this.confirming = confirming;
        this.facts = facts;
        this.clock = clock;
    }

    /** What became of a text. */
    public enum Taken {
        /** It was told to whom it concerns. */
        NEW,
        /** It had been taken before. */
        AGAIN,
        /** Nobody is known behind this number; nothing was kept. */
        FROM_NOBODY,
        /** No person writes that fast; nothing was kept. */
        TOO_MANY
    }

    /** Takes one in. */
    public Taken take(Incoming incoming) {
        List<UUID> behind = reaching.behind(incoming.organizationId(), incoming.from());
        if (behind.isEmpty()) {
            return Taken.FROM_NOBODY;
        }
        ReplyWord word = Commands.reply(incoming.text()).orElse(null);
        MessageReceived received = received(incoming, incoming.messageId(), lines.writer(behind), word);
        if (texts.countOf(behind, clock.instant().minus(WINDOW)) >= MOST_IN_WINDOW && !changesAnything(received)) {
            return Taken.TOO_MANY;
        }
        if (!texts.add(received, incoming.gateway().equals(OUTBOX))) {
            return Taken.AGAIN;
        }
        facts.tell(received);
        if (word != null) {
            obey(incoming, received, word, behind);
        }
        return Taken.NEW;
    }

    /** A stop always passes, and a start after it. */
    private boolean changesAnything(MessageReceived received) {
        ReplyWord word = received.word();
        return word == ReplyWord.STOP
                ? !confirming.isStopped(received)
                : word == ReplyWord.START && confirming.isStopped(received);
    }

    /** Name of the gateway that is this organisation's own page. */
    public static final String OUTBOX = "outbox";

    private void obey(Incoming incoming, MessageReceived received, ReplyWord word, List<UUID> behind) {
        boolean stopped = confirming.isStopped(received);
        switch (word) {
            case STOP -> stop(incoming, received, behind, stopped);
            case START -> {
                if (stopped) {
                    confirming.started(received, incoming);
                }
            }
            case HELP -> confirming.help(received, incoming);
        }
    }

    /** For everybody behind the number; whoever says it again hears nothing again. */
    private void stop(Incoming incoming, MessageReceived received, List<UUID> behind, boolean already) {
        lines.free(incoming.organizationId(), behind);
        behind.stream()
                .filter(other -> !other.equals(received.participantId()))
                .map(other -> received(incoming, incoming.named(other.toString()), other, ReplyWord.STOP))
                .forEach(facts::tell);
        if (!already) {
            confirming.stopped(received, incoming);
        }
    }

    private MessageReceived received(Incoming incoming, UUID messageId, UUID participantId, @Nullable ReplyWord word) {
        return new MessageReceived(
                incoming.organizationId(),
                messageId,
                participantId,
                MessageChannel.SMS,
                incoming.text(),
                word,
                reaching.language(participantId).orElse(null),
                clock.instant());
    }
}
