package org.earshot.survey.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.topic.Topics;
import org.earshot.platform.outbox.Outbox;
import org.earshot.platform.tenancy.Tenancy;
import org.earshot.survey.identity.Account;
import org.earshot.survey.identity.AccountRole;
import org.earshot.survey.identity.Accounts;
import org.earshot.survey.identity.EmailAddress;
import org.earshot.survey.postgres.Sql;

/** Table {@code account}. */
@ApplicationScoped
class PostgresAccounts implements Accounts {
    private static final String ACCOUNT = "select organization_id, account_id, email, password_hash, role from account";

    private final Sql sql;
    private final Tenancy tenancy;
    private final Outbox outbox;
    private final Clock clock;

    PostgresAccounts(Sql sql, Tenancy tenancy, Outbox outbox, Clock clock) {
        this.sql = sql;
        this.tenancy = tenancy;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Optional<Account> signingInWith(EmailAddress email) {
        return tenancy.naming(
                "earshot.sign_in_email",
                email.text(),
                () -> sql.first(ACCOUNT + " where email = ?", PostgresAccounts::account, email.text()));
    }

    @Override
    public List<Account> all() {
        return sql.all(ACCOUNT + " order by email", PostgresAccounts::account);
    }

    @Override
    public boolean add(Account added) {
        int rows = sql.change(
                "insert into account (organization_id, account_id, email, password_hash, role, created_at)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict (email) do nothing",
                added.organizationId(),
                added.accountId(),
                added.email().text(),
                added.passwordHash(),
                added.role().code(),
                clock.instant());
        if (rows == 1) {
            outbox.add(Topics.DIRECTORY, added.entry());
        }
        return rows == 1;
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getObject("organization_id", UUID.class),
                row.getObject("account_id", UUID.class),
                new EmailAddress(row.getString("email")),
                row.getString("password_hash"),
                AccountRole.valueOf(row.getString("role").toUpperCase(Locale.ROOT)));
    }
}
