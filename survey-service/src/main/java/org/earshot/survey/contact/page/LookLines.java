package org.earshot.survey.contact.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.platform.page.PageLanguage;
import org.earshot.survey.contact.Access;
import org.earshot.survey.identity.Account;
import org.earshot.survey.identity.Accounts;
import org.earshot.survey.notice.HomeZone;

/** Who looked, with the addresses of their accounts. */
@ApplicationScoped
class LookLines {
    private final Accounts accounts;
    private final HomeZone home;

    LookLines(Accounts accounts, HomeZone home) {
        this.accounts = accounts;
        this.home = home;
    }

    /**
     * One look.
     *
     * @param who address of the account, its id when it is gone; empty for the suite
     * @param people how many it concerned
     */
    public record Line(String at, String who, String act, int people) {}

    List<Line> of(List<Access> looks, PageLanguage language) {
        Map<UUID, String> byAccount = accounts.all().stream()
                .collect(Collectors.toMap(
                        Account::accountId, account -> account.email().text()));
        return looks.stream()
                .map(look -> new Line(
                        PersonViews.moment(look.at(), home.zone(), language),
                        look.by() == null
                                ? ""
                                : byAccount.getOrDefault(look.by(), look.by().toString()),
                        look.act().word(),
                        look.participants().size()))
                .toList();
    }
}
