package org.earshot.survey.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** People sign in with e-mail address and password. */
@ApplicationScoped
public class SignIn {
    private final Accounts accounts;
    private final Passwords passwords;
    private final String hashOfNobody;

    public SignIn(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.hashOfNobody = passwords.hash(UUID.randomUUID().toString());
    }

    /** The account, or empty when address or password is wrong. Takes as long for an address that has no account. */
    public Optional<Account> with(String email, String password) {
        Optional<Account> account = EmailAddress.parse(email).flatMap(accounts::signingInWith);
        boolean right =
                passwords.match(password, account.map(Account::passwordHash).orElse(hashOfNobody));
        return account.filter(found -> right);
    }
}
