package org.earshot.survey.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.earshot.contracts.event.MessageChannel;
import org.earshot.contracts.event.MessageReceived;
import org.earshot.survey.contact.Actor;
import org.earshot.survey.contact.Address;
import org.earshot.survey.contact.Contact;
import org.earshot.survey.contact.ContactBook;
import org.earshot.survey.contact.ContactChannel;
import org.earshot.survey.contact.Reaching;
import org.earshot.survey.identifier.TimeOrderedIds;

/** What people's phones would show where messages go no further than the console. Runs in the organisation's transaction. */
@ApplicationScoped
public class Phones {
    private static final int RECENT = 300;
    private static final int MOST_PHONES = 40;
    private static final int ON_A_PHONE = 60;

    private final Messages messages;
    private final ReceivedTexts texts;
    private final Receiving receiving;
    private final ContactBook book;
    private final Behind behind;

    public Phones(Messages messages, ReceivedTexts texts, Receiving receiving, ContactBook book, Behind behind) {
        this.messages = messages;
        this.texts = texts;
        this.receiving = receiving;
        this.book = book;
        this.behind = behind;
    }

    /** Who stands behind an address, and a new id for what they write. */
    @ApplicationScoped
    static class Behind {
        private final Reaching reaching;
        private final TimeOrderedIds ids;

        Behind(Reaching reaching, TimeOrderedIds ids) {
            this.reaching = reaching;
            this.ids = ids;
        }

        List<UUID> of(UUID organizationId, Address address) {
            return reaching.behind(organizationId, address);
        }

        String newId() {
            return ids.get().toString();
        }
    }

    /** A person with messages; newest first in a list. */
    public record Owner(UUID participantId, String name, Optional<Address> phone) {}

    /**
     * One thing on a phone.
     *
     * @param to whose it is, of those who share the phone
     * @param theirs whether the person wrote it
     * @param subject of an e-mail; empty for a text message
     * @param state how far it has come
     */
    public record Said(
            UUID to, boolean theirs, String language, String subject, String text, Course.State state, Instant at) {}

    /** People who were written to lately, most recent first. */
    public List<Owner> owners(Actor actor) {
        Set<UUID> lately = new LinkedHashSet<>();
        messages.latest(RECENT).forEach(message -> lately.add(message.request().participantId()));
        return book.list(actor, lately.stream().limit(MOST_PHONES).toList()).stream()
                .map(Phones::owner)
                .toList();
    }

    /** One person, or empty. */
    public Optional<Owner> owner(Actor actor, UUID participantId) {
        return book.show(actor, participantId).map(Phones::owner);
    }

    private static Owner owner(Contact contact) {
        return new Owner(contact.participantId(), contact.personal().name(), phone(contact));
    }

    /** Everybody who shares a person's phone, themselves among them. */
    public List<UUID> sharing(Actor actor, Owner owner) {
        return owner.phone()
                .map(address -> behind.of(actor.organizationId(), address))
                .filter(found -> !found.isEmpty())
                .orElse(List.of(owner.participantId()));
    }

    /** Everything on the phone of these people, oldest first. */
    public List<Said> on(List<UUID> people) {
        List<Said> said = new ArrayList<>();
        messages.latestTo(people, ON_A_PHONE).stream()
                .filter(message ->
                        !message.request().text().isEmpty() && message.course().state() == Course.State.DELIVERED)
                .map(Phones::ours)
                .forEach(said::add);
        texts.latestOf(people, ON_A_PHONE).stream().map(Phones::theirs).forEach(said::add);
        said.sort(Comparator.comparing(Said::at));
        return said;
    }

    /** The person writes from their phone; false when they have none. */
    public boolean write(Actor actor, Owner owner, String text) {
        owner.phone()
                .ifPresent(from -> receiving.take(
                        new Incoming(actor.organizationId(), Receiving.OUTBOX, behind.newId(), from, text)));
        return owner.phone().isPresent();
    }

    private static Optional<Address> phone(Contact contact) {
        return contact.personal().address(ContactChannel.SMS);
    }

    private static Said ours(Message message) {
        String subject = message.request().subject();
        return new Said(
                message.request().participantId(),
                false,
                message.request().language(),
                message.request().channel() == MessageChannel.EMAIL && subject != null ? subject : "",
                message.request().text(),
                message.course().state(),
                message.course().at());
    }

    private static Said theirs(MessageReceived received) {
        return new Said(
                received.participantId(), true, "", "", received.text(), Course.State.DELIVERED, received.receivedAt());
    }
}
