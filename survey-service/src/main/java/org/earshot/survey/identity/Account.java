package org.earshot.survey.identity;

import java.util.UUID;
import org.earshot.contracts.event.DirectoryEntry.Person;

/**
 * A person of an organisation who may sign in.
 *
 * @param passwordHash as {@link Passwords} made it
 */
public record Account(UUID organizationId, UUID accountId, EmailAddress email, String passwordHash, AccountRole role) {

    /** What the other services hear of this person: no address. */
    public Person entry() {
        return new Person(organizationId, accountId, email.name(), role.code());
    }
}
