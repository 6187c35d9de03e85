package org.earshot.survey.identity;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Sign-in with a bound on guessing: for one address from one place, for one address, from one place. */
public final class LimitedSignIn {
    private final SignIn signIn;
    private final SignInLimit pairs;
    private final SignInLimit emails;
    private final SignInLimit places;
    private final SignInJournal journal;

    public LimitedSignIn(
            SignIn signIn, SignInLimit pairs, SignInLimit emails, SignInLimit places, SignInJournal journal) {
        this.signIn = signIn;
        this.pairs = pairs;
        this.emails = emails;
        this.places = places;
        this.journal = journal;
    }

    /**
     * The account, or empty when e-mail address or password is wrong.
     *
     * @param place network address of whoever asks
     * @throws TooManySignIns before the password is looked at, when there were too many failures
     */
    public Optional<Account> with(String email, String password, String place) {
        Map<SignInLimit, String> keys =
                keys(EmailAddress.parse(email).map(EmailAddress::text).orElse(""), place);
        keys.entrySet().stream()
                .flatMap(key -> key.getKey().wait(key.getValue()).stream())
                .max(Comparator.<Duration>naturalOrder())
                .ifPresent(wait -> {
                    journal.limited();
                    throw new TooManySignIns(wait);
                });
        keys.forEach(SignInLimit::count);
        Optional<Account> account = signIn.with(email, password);
        if (account.isPresent()) {
            keys.forEach(SignInLimit::forgive);
            journal.right();
        } else {
            journal.wrong();
        }
        return account;
    }

    private Map<SignInLimit, String> keys(String email, String place) {
        Map<SignInLimit, String> keys = new LinkedHashMap<>();
        keys.put(pairs, email + " " + place);
        keys.put(emails, email);
        keys.put(places, place);
        return keys;
    }
}
