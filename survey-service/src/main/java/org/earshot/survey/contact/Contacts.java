package org.earshot.survey.contact;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The people of the organisation at hand. Only {@link ContactBook}, {@link Reaching} and {@link SharedPhone} ask here: they write down
 * who looked.
 *
 * <p>Every method that seals, opens or looks something up throws {@link KeyMissing} when there is no key for it.
 */
public interface Contacts {
    /** Whether there are keys, so that anything can be kept. */
    boolean ready();

    /** Adds a person, or replaces what is known of them. */
    void save(UUID organizationId, Contact contact);

    /** The person, or empty. */
    Optional<Contact> contact(UUID participantId);

    /** People by pseudonym, from after {@code after} on; null for the first page. */
    List<Contact> page(@Nullable UUID after, int size);

    /** How many there are. */
    int size();

    /** Who has this number in the organisation's own register; empty when nobody does. */
    Optional<Contact> withReference(UUID organizationId, String reference);

    /** Everyone behind an address: several, where a family shares a phone. */
    List<Contact> behind(UUID organizationId, Address address);

    /** Forgets a person; false when there is none. */
    boolean forget(UUID participantId);

    /** Names of groups that anybody is in. */
    List<String> groups();
}
