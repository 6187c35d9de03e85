package org.earshot.survey.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Messages as they are looked at in the console. Runs in the organisation's transaction. */
@ApplicationScoped
public class MessageReading {
    private final MessageStore messages;
    private final NoticeStore notices;
    private final Choosing choosing;
    private final Postman postman;

    public MessageReading(MessageStore messages, NoticeStore notices, Choosing choosing, Postman postman) {
        this.messages = messages;
        this.notices = notices;
        this.choosing = choosing;
        this.postman = postman;
    }

    /** A message and what it says. */
    public record Read(Message message, Letter letter) {}

    /** Whether messages go anywhere. */
    public boolean hasMailServer() {
        return postman.hasMailServer();
    }

    /** The latest to somebody, newest first. */
    public List<Read> to(UUID accountId, int most) {
        return messages.latest(accountId, most).stream().map(this::read).toList();
    }

    /** The latest to anybody of the organisation, newest first. */
    public List<Read> toAnybody(int most) {
        return messages.latest(most).stream().map(this::read).toList();
    }

    private Read read(Message message) {
        String language = choosing.of(message.accountId()).language();
        return new Read(message, postman.write(message.id(), notices.notices(message.noticeIds()), language));
    }
}
