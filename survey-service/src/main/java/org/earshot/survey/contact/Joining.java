package org.earshot.survey.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.survey.contact.Access.Act;
import org.earshot.survey.identifier.TimeOrderedIds;
import org.earshot.survey.naming.PlainText;

/** Many people come at once; who is known already is recognised. Runs in the organisation's transaction. */
@ApplicationScoped
public class Joining {
    private final Contacts contacts;
    private final Wishes wishes;
    private final AccessLog log;
    private final TimeOrderedIds ids;
    private final Clock clock;

    public Joining(Contacts contacts, Wishes wishes, AccessLog log, TimeOrderedIds ids, Clock clock) {
        this.contacts = contacts;
        this.wishes = wishes;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Somebody who comes, held against who is known.
     *
     * @param contact under the pseudonym under which they are known, else under the new one
     * @param known whether they are
     * @param sharing how many others have the same address
     * @param stopped whether nothing may be sent to an address of theirs
     */
    public record Match(Contact contact, boolean known, int sharing, boolean stopped) {}

    /** Somebody to be kept, with what is said of their consent. */
    public record Newcomer(Contact contact, Map<Purpose, Boolean> consent) {}

    /** A new pseudonym. */
    public UUID newId() {
        return ids.get();
    }

    /**
     * Somebody is known by their reference, else by one of their addresses together with their name.
     *
     * @param languageSaid whether the comer's language was stated, rather than taken from the organisation
     */
    public Match match(UUID organizationId, Contact comer, boolean languageSaid) {
        List<Contact> behind = comer.personal()
                .addresses()
                .flatMap(address -> contacts.behind(organizationId, address).stream())
                .distinct()
                .toList();
        Optional<Contact> known = Optional.ofNullable(comer.personal().reference())
                .flatMap(reference -> contacts.withReference(organizationId, reference))
                .or(() -> behind.stream()
                        .filter(other -> name(other).equals(name(comer)))
                        .findFirst());
        Contact contact =
                known.map(before -> together(before, comer, languageSaid)).orElse(comer);
        long sharing = behind.stream()
                .filter(other -> !other.participantId().equals(contact.participantId()))
                .count();
        boolean stopped = comer.personal()
                .addresses()
                .anyMatch(address -> wishes.stopped(organizationId, contact.participantId(), address));
        return new Match(contact, known.isPresent(), (int) sharing, stopped);
    }

    /** What a file says holds; what it does not say stays as it was. */
    private static Contact together(Contact before, Contact comer, boolean languageSaid) {
        PersonalData old = before.personal();
        PersonalData said = comer.personal();
        TreeSet<String> groups = new TreeSet<>(before.membership().groups());
        groups.addAll(comer.membership().groups());
        return new Contact(
                before.participantId(),
                new PersonalData(
                        said.name(),
                        said.reference() == null ? old.reference() : said.reference(),
                        said.household() == null ? old.household() : said.household(),
                        said.phone() == null ? old.phone() : said.phone(),
                        said.email() == null ? old.email() : said.email()),
                new Membership(
                        comer.membership().programId() == null
                                ? before.membership().programId()
                                : comer.membership().programId(),
                        comer.membership().siteId() == null
                                ? before.membership().siteId()
                                : comer.membership().siteId(),
                        groups),
                new Habits(
                        languageSaid
                                ? comer.habits().language()
                                : before.habits().language(),
                        comer.habits().zone() == null
                                ? before.habits().zone()
                                : comer.habits().zone(),
                        before.habits().quiet()));
    }

    /** What makes somebody the same person within one file: name and addresses. */
    public static String identity(Contact contact) {
        return name(contact)
                + contact.personal().addresses().map(Address::text).collect(Collectors.joining("/", "/", ""));
    }

    private static String name(Contact contact) {
        return PlainText.of(contact.personal().name());
    }

    /** Keeps them all. A file never gives back a consent that the person took back; it can take one away. */
    public void keep(Actor actor, List<Newcomer> newcomers) {
        for (Newcomer newcomer : newcomers) {
            UUID participantId = newcomer.contact().participantId();
            contacts.save(actor.organizationId(), newcomer.contact());
            newcomer.consent().forEach((purpose, given) -> {
                if (given ? !spokeOf(participantId, purpose) : wishes.agrees(participantId, purpose)) {
                    wishes.add(
                            actor.organizationId(),
                            participantId,
                            new Consent(purpose, given, Source.IMPORTED, clock.instant(), actor.accountId()));
                }
            });
        }
        log.add(
                actor.organizationId(),
                new Access(
                        actor.accountId(),
                        Act.IMPORTED,
                        newcomers.stream()
                                .map(newcomer -> newcomer.contact().participantId())
                                .toList(),
                        clock.instant()));
    }

    private boolean spokeOf(UUID participantId, Purpose purpose) {
        return wishes.consents(participantId).stream().anyMatch(said -> said.purpose() == purpose);
    }
}
