package org.earshot.survey.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.earshot.contracts.event.Notice;
import org.earshot.contracts.event.NoticeKind;
import org.earshot.survey.identity.Account;
import org.earshot.survey.identity.AccountRole;
import org.earshot.survey.identity.Accounts;

/** Takes notices in, each once however often it comes, and decides who is to be told. Runs in the organisation's transaction. */
@ApplicationScoped
public class Arriving {
    private static final Duration KEPT = Duration.ofDays(90);

    private final NoticeStore notices;
    private final Accounts accounts;
    private final Clock clock;

    public Arriving(NoticeStore notices, Accounts accounts, Clock clock) {
        this.notices = notices;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Takes one in. */
    public void take(Notice notice) {
        Instant now = clock.instant();
        if (notices.add(notice, now)) {
            accounts.all().stream()
                    .filter(account -> concerns(notice, account))
                    .forEach(account -> notices.owe(notice.organizationId(), account.accountId(), notice.noticeId()));
            notices.forget(now.minus(KEPT));
        }
    }

    /** Whoever did it knows. */
    private static boolean concerns(Notice notice, Account account) {
        boolean named = notice.accounts().isEmpty() || notice.accounts().contains(account.accountId());
        boolean may = notice.kind() != NoticeKind.WEBHOOK_OFF || account.role() == AccountRole.ADMIN;
        return named && may && account.role().reads() && !account.accountId().equals(notice.by());
    }
}
