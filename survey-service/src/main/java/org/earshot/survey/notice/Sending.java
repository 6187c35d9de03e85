package org.earshot.survey.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.event.Notice;
import org.earshot.survey.identity.Account;
import org.earshot.survey.identity.Accounts;
import org.earshot.survey.identity.EmailAddress;

/** Takes one message after the other, makes it ready, and keeps what came of it. Each method runs in the organisation's transaction. */
@ApplicationScoped
public class Sending {
    /** Longer than any attempt. */
    private static final Duration HELD = Duration.ofMinutes(3);

    private final MessageStore messages;
    private final NoticeStore notices;
    private final Accounts accounts;
    private final Choosing choosing;
    private final Clock clock;

    public Sending(MessageStore messages, NoticeStore notices, Accounts accounts, Choosing choosing, Clock clock) {
        this.messages = messages;
        this.notices = notices;
        this.accounts = accounts;
        this.choosing = choosing;
        this.clock = clock;
    }

    /** A message with all that is needed to write it. */
    public record Ready(Message message, List<Notice> notices, String language, EmailAddress to) {}

    /** The next that is due; empty when none is. */
    public Optional<Ready> next() {
        Instant now = clock.instant();
        return messages.take(now, now.plus(HELD)).flatMap(message -> address(message.accountId())
                .map(to -> new Ready(
                        message,
                        notices.notices(message.noticeIds()),
                        choosing.of(message.accountId()).language(),
                        to)));
    }

    private Optional<EmailAddress> address(UUID accountId) {
        return accounts.all().stream()
                .filter(account -> account.accountId().equals(accountId))
                .map(Account::email)
                .findFirst();
    }

    /** Keeps what came of an attempt. */
    public void keep(Message message, boolean taken) {
        messages.save(
                taken
                        ? message.sent(clock.instant())
                        : message.failed(clock.instant(), choosing.of(message.accountId())));
    }
}
