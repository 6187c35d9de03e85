package org.earshot.ingest.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.earshot.ingest.conversation.Turn.Kind;

/** A conversation, as its turns tell it. */
public record Conversation(Offer offer, List<Turn> turns) {

    public Conversation {
        turns = List.copyOf(turns);
    }

    /** Where it stands. */
    public enum Phase {
        OFFERED,
        ASKING,
        ON_PAGE,
        PAUSED,
        DECLINED,
        STOPPED,
        DONE,
        CLOSED;

        /** Whether nothing is expected any more. */
        public boolean isOver() {
            return this == DECLINED || this == STOPPED || this == DONE || this == CLOSED;
        }
    }

    /** Where it stands. */
    public Phase phase() {
        Phase phase = Phase.OFFERED;
        for (Turn turn : turns) {
            phase = switch (turn.kind()) {
                case OFFERED -> phase.isOver() && phase != Phase.DONE ? Phase.OFFERED : phase;
                case BEGUN, ASKED -> Phase.ASKING;
                case SENT_TO_PAGE -> Phase.ON_PAGE;
                case PAUSED -> Phase.PAUSED;
                case DECLINED -> Phase.DECLINED;
                case STOPPED -> Phase.STOPPED;
                case DONE -> Phase.DONE;
                case CLOSED -> Phase.CLOSED;
                case HEARD, MISSED, BACK -> phase;
            };
        }
        return phase;
    }

    /** Whether the person ever began by text. */
    public boolean isBegun() {
        return turns.stream().anyMatch(turn -> turn.kind() == Kind.BEGUN);
    }

    /** The question that was put last and is still to be answered; empty when there is none. */
    public Optional<String> asked() {
        String question = null;
        for (Turn turn : turns) {
            question = switch (turn.kind()) {
                case ASKED, SENT_TO_PAGE -> turn.question();
                case HEARD, DONE -> null;
                default -> question;
            };
        }
        return Optional.ofNullable(question);
    }

    /** Whether the question that was put last is one that they went back to. */
    public boolean wentBack() {
        boolean back = false;
        for (Turn turn : turns) {
            back = turn.kind() == Kind.BACK || (back && turn.kind() != Kind.HEARD);
        }
        return back;
    }

    /** How many texts in a row could not be taken as an answer. */
    public int misses() {
        int misses = 0;
        for (Turn turn : turns) {
            misses = switch (turn.kind()) {
                case MISSED -> misses + 1;
                case ASKED, SENT_TO_PAGE, PAUSED, OFFERED -> misses;
                default -> 0;
            };
        }
        return misses;
    }

    /** When something happened last; empty before anything did. */
    public Optional<Instant> lastAt() {
        return turns.isEmpty()
                ? Optional.empty()
                : Optional.of(turns.get(turns.size() - 1).at());
    }

    /** Whether a text was taken already. */
    public boolean took(UUID messageId) {
        return turns.stream().anyMatch(turn -> turn.messageId().equals(messageId));
    }

    /** With more turns. */
    public Conversation with(List<Turn> more) {
        return new Conversation(
                offer, Stream.concat(turns.stream(), more.stream()).toList());
    }
}
