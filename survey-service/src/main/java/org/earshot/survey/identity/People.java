package org.earshot.survey.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** People are given accounts. */
@ApplicationScoped
public class People {
    private final Accounts accounts;
    private final Passwords passwords;

    public People(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /**
     * Gives someone an account.
     *
     * @return the account, or empty when the address has one already
     * @throws IllegalArgumentException when address or password is not acceptable; the message says why
     */
    public Optional<Account> add(UUID organizationId, String email, String password, AccountRole role) {
        EmailAddress address = new EmailAddress(email);
        if (password.length() < Passwords.MIN_CHARS) {
            throw new IllegalArgumentException("a password has at least " + Passwords.MIN_CHARS + " characters");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > Passwords.MAX_BYTES) {
            throw new IllegalArgumentException("a password has at most " + Passwords.MAX_BYTES + " bytes");
        }
        Account account = new Account(organizationId, UUID.randomUUID(), address, passwords.hash(password), role);
        return accounts.add(account) ? Optional.of(account) : Optional.empty();
    }
}
