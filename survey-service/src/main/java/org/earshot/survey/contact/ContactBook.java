package org.earshot.survey.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.survey.contact.Access.Act;
import org.earshot.survey.identifier.TimeOrderedIds;
import org.earshot.survey.naming.PlainText;
import org.jspecify.annotations.Nullable;

/** People are looked up, added and changed, and it is written down who did. Runs in the organisation's transaction. */
@ApplicationScoped
public class ContactBook {
    /** Most that a search shows; whoever seeks one person writes more of the name. */
    public static final int MOST_FOUND = 100;

    private static final int CHUNK = 500;

    private final Contacts contacts;
    private final AccessLog log;
    private final EntryReading reading;
    private final TimeOrderedIds ids;
    private final Clock clock;

    public ContactBook(Contacts contacts, AccessLog log, EntryReading reading, TimeOrderedIds ids, Clock clock) {
        this.contacts = contacts;
        this.log = log;
        this.reading = reading;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether anything can be kept: there are keys. */
    public boolean ready() {
        return contacts.ready();
    }

    /** One page of people. */
    public List<Contact> page(Actor actor, @Nullable UUID after, int size) {
        return noted(actor, Act.LISTED, contacts.page(after, size));
    }

    /** These people, in this order, as one look; without those who are not there. */
    public List<Contact> list(Actor actor, List<UUID> participantIds) {
        return noted(
                actor,
                Act.LISTED,
                participantIds.stream()
                        .flatMap(id -> contacts.contact(id).stream())
                        .toList());
    }

    /** How many there are; nobody is named. */
    public int size() {
        return contacts.size();
    }

    /** Names of groups that anybody is in; nobody is named. */
    public List<String> groups() {
        return contacts.groups();
    }

    /** People with this number, address, reference, or with names that begin like these words; at most {@link #MOST_FOUND}. */
    public List<Contact> search(Actor actor, String text) {
        List<Contact> found = byAddress(actor.organizationId(), text);
        if (found.isEmpty()) {
            found = contacts.withReference(actor.organizationId(), text.strip()).stream()
                    .toList();
        }
        return noted(actor, Act.SEARCHED, found.isEmpty() ? named(text) : found);
    }

    private List<Contact> byAddress(UUID organizationId, String text) {
        Entry asAddress = new Entry("-", "", "", text, text, "", "", "", "", "", "", "");
        return reading.reader()
                .read(organizationId, asAddress)
                .contact()
                .personal()
                .addresses()
                .flatMap(address -> contacts.behind(organizationId, address).stream())
                .toList();
    }

    /** Names are sealed, so that they are opened and compared one by one. */
    private List<Contact> named(String text) {
        List<Contact> found = new ArrayList<>();
        UUID after = null;
        List<Contact> chunk;
        do {
            chunk = contacts.page(after, CHUNK);
            chunk.stream()
                    .filter(contact -> PlainText.matches(contact.personal().name(), text))
                    .forEach(found::add);
            after = chunk.isEmpty() ? null : chunk.get(chunk.size() - 1).participantId();
        } while (chunk.size() == CHUNK && found.size() < MOST_FOUND);
        return List.copyOf(found.subList(0, Math.min(found.size(), MOST_FOUND)));
    }

    /** One person, or empty. */
    public Optional<Contact> show(Actor actor, UUID participantId) {
        Optional<Contact> found = contacts.contact(participantId);
        found.ifPresent(contact -> note(actor, Act.SHOWN, List.of(contact)));
        return found;
    }

    /**
     * Adds a person under a new pseudonym.
     *
     * @throws ContactRefused with everything that is wrong
     */
    public Contact add(Actor actor, Entry entry) {
        return keep(actor, Act.ADDED, reading.reader().read(ids.get(), entry).contactOrRefusal());
    }

    /**
     * Replaces what is known of a person; empty when there is none.
     *
     * @throws ContactRefused with everything that is wrong
     */
    public Optional<Contact> change(Actor actor, UUID participantId, Entry entry) {
        return contacts.contact(participantId)
                .map(before -> keep(
                        actor,
                        Act.CHANGED,
                        reading.reader().read(participantId, entry).contactOrRefusal()));
    }

    private Contact keep(Actor actor, Act act, Contact contact) {
        String reference = contact.personal().reference();
        if (reference != null
                && contacts.withReference(actor.organizationId(), reference)
                        .filter(other -> !other.participantId().equals(contact.participantId()))
                        .isPresent()) {
            throw new ContactRefused(new Flaw("reference", "reference-taken", "is another person's"));
        }
        contacts.save(actor.organizationId(), contact);
        note(actor, act, List.of(contact));
        return contact;
    }

    private List<Contact> noted(Actor actor, Act act, List<Contact> seen) {
        note(actor, act, seen);
        return seen;
    }

    private void note(Actor actor, Act act, List<Contact> seen) {
        log.add(
                actor.organizationId(),
                new Access(
                        actor.accountId(),
                        act,
                        seen.stream().map(Contact::participantId).toList(),
                        clock.instant()));
    }
}
