package org.earshot.survey.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.event.Notice;

/** Makes messages of what people are to be told. Runs in the organisation's transaction: a notice is in one message or still pending. */
@ApplicationScoped
public class Gathering {
    private final NoticeStore notices;
    private final MessageStore messages;
    private final Choosing choosing;
    private final Postman postman;
    private final Clock clock;

    public Gathering(NoticeStore notices, MessageStore messages, Choosing choosing, Postman postman, Clock clock) {
        this.notices = notices;
        this.messages = messages;
        this.choosing = choosing;
        this.postman = postman;
        this.clock = clock;
    }

    /** Makes the message to one person that is to go now, if any. */
    public void gather(UUID organizationId, UUID accountId) {
        NoticeChoices choices = choosing.of(accountId);
        List<Pending> pending = notices.pending(accountId);
        List<UUID> unwanted = pending.stream()
                .map(Pending::notice)
                .filter(notice -> choices.of(notice.kind()) == Pace.NEVER)
                .map(Notice::noticeId)
                .toList();
        if (!unwanted.isEmpty()) {
            notices.settle(accountId, unwanted, null);
        }
        List<Pending> wanted = pending.stream()
                .filter(each -> choices.of(each.notice().kind()) != Pace.NEVER)
                .toList();
        Instant last = messages.latest(accountId, 1).stream()
                .map(Message::madeAt)
                .findFirst()
                .orElse(null);
        List<UUID> ripe = new Digest(choices)
                .ripe(wanted, last, clock.instant()).stream()
                        .map(each -> each.notice().noticeId())
                        .toList();
        if (!ripe.isEmpty()) {
            Message made = Message.made(UUID.randomUUID(), accountId, clock.instant(), ripe, postman.hasMailServer());
            messages.add(organizationId, made);
            notices.settle(accountId, ripe, made.id());
        }
    }
}
