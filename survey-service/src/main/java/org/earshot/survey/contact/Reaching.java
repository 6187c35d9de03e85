package org.earshot.survey.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.survey.contact.Reach.Closed;
import org.earshot.survey.contact.Reach.Why;
import org.earshot.survey.notice.HomeZone;

/**
 * Where people can be written to, and who wrote. The one way from a pseudonym to an address and back, for whoever sends and receives; each
 * use is written down. Runs in the organisation's transaction.
 */
@ApplicationScoped
public class Reaching {
    private final Contacts contacts;
    private final Wishes wishes;
    private final AccessLog log;
    private final HomeZone home;
    private final Clock clock;

    public Reaching(Contacts contacts, Wishes wishes, AccessLog log, HomeZone home, Clock clock) {
        this.contacts = contacts;
        this.wishes = wishes;
        this.log = log;
        this.home = home;
        this.clock = clock;
    }

    /** Whether the person may be written to now, and where; else why not, and when to try again. */
    public Reach reach(UUID organizationId, UUID participantId, ContactChannel channel, Occasion occasion) {
        Optional<Contact> known = contacts.contact(participantId);
        if (known.isEmpty()) {
            return new Closed(Why.NO_SUCH_PERSON, null);
        }
        Reach reach = reach(organizationId, known.get(), channel, occasion);
        if (reach instanceof Reach.Open) {
            log.add(organizationId, Access.bySuite(Access.Act.WRITTEN_TO, List.of(participantId), clock.instant()));
        }
        return reach;
    }

    /**
     * What stands against writing to a person now; empty when nothing does. Tells no address, so that nobody's is seen and nothing is
     * written down.
     */
    public Optional<Closed> against(
            UUID organizationId, UUID participantId, ContactChannel channel, Occasion occasion) {
        Optional<Contact> known = contacts.contact(participantId);
        if (known.isEmpty()) {
            return Optional.of(new Closed(Why.NO_SUCH_PERSON, null));
        }
        return reach(organizationId, known.get(), channel, occasion) instanceof Closed closed
                ? Optional.of(closed)
                : Optional.empty();
    }

    /** BCP 47 tag that a person wishes to be written to in; empty when nobody has this pseudonym. Tells no address. */
    public Optional<String> language(UUID participantId) {
        return contacts.contact(participantId).map(contact -> contact.habits().language());
    }

    private Reach reach(UUID organizationId, Contact contact, ContactChannel channel, Occasion occasion) {
        Optional<Address> address = contact.personal().address(channel);
        if (address.isEmpty()) {
            return new Closed(Why.NO_ADDRESS, null);
        }
        UUID participantId = contact.participantId();
        if (occasion.stoppable() && wishes.stopped(organizationId, participantId, address.get())) {
            return new Closed(Why.STOPPED, null);
        }
        if (occasion.purpose().isPresent()
                && !wishes.agrees(participantId, occasion.purpose().get())) {
            return new Closed(Why.NO_CONSENT, null);
        }
        Instant now = clock.instant();
        Instant awake = awake(contact.habits(), now);
        return occasion.keepsQuietHours() && awake.isAfter(now)
                ? new Closed(Why.QUIET, awake)
                : new Reach.Open(address.get(), contact.habits().language());
    }

    /** This moment when it is not quiet for somebody with these habits, else the first after it that is not. */
    public Instant awake(Habits habits, Instant moment) {
        ZoneId zone = habits.zone() == null ? home.zone() : habits.zone();
        return habits.quietOrNight().next(moment, zone);
    }

    /** Pseudonyms of everyone behind an address: none, one, or several who share it. */
    public List<UUID> behind(UUID organizationId, Address address) {
        return contacts.behind(organizationId, address).stream()
                .map(Contact::participantId)
                .toList();
    }

    /** Somebody wrote STOP from an address, or pressed "no more of this": from now on nothing is sent there. */
    public void stop(UUID organizationId, Address address, Source source) {
        wishes.addForAddress(organizationId, address, wish(address, true, source));
    }

    /**
     * Somebody wrote START from an address: it is open again. Who is alone behind it may be written to again even if they had it
     * stopped another way; where several share it, the others' own wishes stay.
     */
    public void start(UUID organizationId, Address address, Source source) {
        wishes.addForAddress(organizationId, address, wish(address, false, source));
        List<UUID> behind = behind(organizationId, address);
        if (behind.size() == 1) {
            wishes.add(organizationId, behind.get(0), wish(address, false, source));
        }
    }

    private ChannelWish wish(Address address, boolean stop, Source source) {
        return new ChannelWish(address.channel(), stop, source, clock.instant(), null);
    }
}
