package org.earshot.survey.identity;

import java.util.List;
import java.util.Optional;

/**
 * The accounts of the organisation at hand; and, before one is known, the account that has a certain address. Each new one is told
 * to the other services, without its address.
 */
public interface Accounts {
    /** Finds an account in any organisation by its address. Opens a transaction of its own. */
    Optional<Account> signingInWith(EmailAddress email);

    /** All of the organisation's, by address. */
    List<Account> all();

    /** Adds an account; false when the address has one already, in this or another organisation. */
    boolean add(Account account);
}
