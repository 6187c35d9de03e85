package org.earshot.survey.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One e-mail to one person. It is written anew from its notices whenever it is sent or looked at.
 *
 * @param id the same at every attempt
 * @param noticeIds what it tells, oldest first
 * @param attempts made so far
 * @param dueAt next attempt; null when there is none to come
 * @param sentAt when the mail server took it; null before
 */
public record Message(
        UUID id,
        UUID accountId,
        Instant madeAt,
        List<UUID> noticeIds,
        State state,
        int attempts,
        @Nullable Instant dueAt,
        @Nullable Instant sentAt) {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofDays(1));

    public Message {
        noticeIds = List.copyOf(noticeIds);
    }

    /** A new one, to be sent now, or kept to be read here when there is no mail server. */
    public static Message made(UUID id, UUID accountId, Instant now, List<UUID> noticeIds, boolean mail) {
        return new Message(
                id, accountId, now, noticeIds, mail ? State.WAITING : State.KEPT, 0, mail ? now : null, null);
    }

    /** The mail server took it. */
    public Message sent(Instant now) {
        return new Message(id, accountId, madeAt, noticeIds, State.SENT, attempts + 1, null, now);
    }

    /** It did not. Tried again over two days, never in quiet times. */
    public Message failed(Instant now, NoticeChoices choices) {
        boolean over = attempts >= PAUSES.size();
        return new Message(
                id,
                accountId,
                madeAt,
                noticeIds,
                over ? State.GIVEN_UP : State.WAITING,
                attempts + 1,
                over ? null : choices.outsideQuiet(now.plus(PAUSES.get(attempts))),
                null);
    }

    /** How it stands. */
    public enum State {
        WAITING,
        SENT,
        /** There was no mail server: it is read in the console. */
        KEPT,
        GIVEN_UP;

        /** The word used in JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
