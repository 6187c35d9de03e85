package org.earshot.survey.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.earshot.survey.contact.Access.Act;

/** What people say they wish is written down for them. Runs in the organisation's transaction. */
@ApplicationScoped
public class Wishing {
    private final Contacts contacts;
    private final Wishes wishes;
    private final AccessLog log;
    private final Clock clock;

    public Wishing(Contacts contacts, Wishes wishes, AccessLog log, Clock clock) {
        this.contacts = contacts;
        this.wishes = wishes;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What holds of a person's wishes, and how it came about.
     *
     * @param stopped by channel that they have an address on
     */
    public record Standing(
            Map<Purpose, Boolean> agreed,
            Map<ContactChannel, Boolean> stopped,
            List<Consent> consents,
            List<ChannelWish> channelWishes) {}

    /** What holds of somebody who was shown already. */
    public Standing standing(UUID organizationId, Contact contact) {
        Map<Purpose, Boolean> agreed = new EnumMap<>(Purpose.class);
        Stream.of(Purpose.values())
                .forEach(purpose -> agreed.put(purpose, wishes.agrees(contact.participantId(), purpose)));
        Map<ContactChannel, Boolean> stopped = new EnumMap<>(ContactChannel.class);
        contact.personal()
                .addresses()
                .forEach(address -> stopped.put(
                        address.channel(), wishes.stopped(organizationId, contact.participantId(), address)));
        return new Standing(
                agreed,
                stopped,
                wishes.consents(contact.participantId()),
                wishes.channelWishes(organizationId, contact));
    }

    /** Writes down that a person agreed, or took that back; false when there is no such person. */
    public boolean consent(Actor actor, UUID participantId, Purpose purpose, boolean given, Source source) {
        Optional<Contact> person = contacts.contact(participantId);
        person.ifPresent(known -> {
            wishes.add(
                    actor.organizationId(),
                    participantId,
                    new Consent(purpose, given, source, clock.instant(), actor.accountId()));
            note(actor, participantId);
        });
        return person.isPresent();
    }

    /** Writes down that a person wishes no messages on a channel, or wishes them again; false when there is no such person. */
    public boolean channel(Actor actor, UUID participantId, ContactChannel channel, boolean stop, Source source) {
        Optional<Contact> person = contacts.contact(participantId);
        person.ifPresent(known -> {
            ChannelWish wish = new ChannelWish(channel, stop, source, clock.instant(), actor.accountId());
            wishes.add(actor.organizationId(), participantId, wish);
            if (!stop) {
                reopen(actor.organizationId(), known, wish);
            }
            note(actor, participantId);
        });
        return person.isPresent();
    }

    /** Who is alone behind an address speaks for it. Where it is shared, only a message from it takes its stop back. */
    private void reopen(UUID organizationId, Contact person, ChannelWish wish) {
        person.personal()
                .address(wish.channel())
                .filter(address -> contacts.behind(organizationId, address).size() == 1)
                .ifPresent(address -> wishes.addForAddress(organizationId, address, wish));
    }

    private void note(Actor actor, UUID participantId) {
        log.add(
                actor.organizationId(),
                new Access(actor.accountId(), Act.CHANGED, List.of(participantId), clock.instant()));
    }
}
