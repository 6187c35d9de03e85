package org.earshot.survey.contact;

import java.util.List;
import java.util.UUID;

/** What people of the organisation at hand said they wish. Only ever added to. */
public interface Wishes {
    /** Adds a consent, or its taking back. */
    void add(UUID organizationId, UUID participantId, Consent consent);

    /** Everything that a person said of consent, latest first. */
    List<Consent> consents(UUID participantId);

    /** Whether the person agrees to be written to for this now. */
    boolean agrees(UUID participantId, Purpose purpose);

    /** Adds what one person wishes; others behind the same number are not touched. */
    void add(UUID organizationId, UUID participantId, ChannelWish wish);

    /** Adds what was wished from an address: it holds for everyone behind it, also for whoever comes to be, and after all are forgotten. */
    void addForAddress(UUID organizationId, Address address, ChannelWish wish);

    /** Everything that the person wished of channels, and that was wished from their addresses; latest first. */
    List<ChannelWish> channelWishes(UUID organizationId, Contact contact);

    /** Whether nothing may be sent to the person there: they or somebody behind the address said stop. */
    boolean stopped(UUID organizationId, UUID participantId, Address address);
}
