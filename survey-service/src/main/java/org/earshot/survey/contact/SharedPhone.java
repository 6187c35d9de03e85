package org.earshot.survey.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.earshot.survey.naming.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A phone that several people share. Each may choose a short name for it, which need not be their own, and a PIN; so a text can say whom
 * it is for without telling the others anything, and an answer can be known to be that person's. Runs in the organisation's transaction.
 */
@ApplicationScoped
public class SharedPhone {
    private static final Pattern ALIAS = Pattern.compile("[\\p{L}\\p{M}\\p{N}]{2,12}");
    private static final Pattern PIN = Pattern.compile("\\d{4,6}");
    private static final int MOST_FAILURES = 5;
    private static final Duration LOCKED = Duration.ofHours(1);

    private final Contacts contacts;
    private final PhoneNames names;
    private final Clock clock;

    public SharedPhone(Contacts contacts, PhoneNames names, Clock clock) {
        this.contacts = contacts;
        this.names = names;
        this.clock = clock;
    }

    /**
     * Somebody behind a number.
     *
     * @param alias that they chose for it, or null
     */
    public record Behind(UUID participantId, @Nullable String alias, String language) {}

    /** What came of a PIN. */
    public enum Opening {
        /** It is theirs. */
        OPEN,
        /** It is not. */
        WRONG,
        /** Too many were wrong: none is looked at for an hour. */
        LOCKED
    }

    /** Everyone behind a number. */
    public List<Behind> behind(UUID organizationId, Address address) {
        return contacts.behind(organizationId, address).stream()
                .map(contact -> new Behind(
                        contact.participantId(),
                        names.alias(contact.participantId()).orElse(null),
                        contact.habits().language()))
                .toList();
    }

    /** Whose alias a text begins with; empty when nobody's behind that number. */
    public Optional<UUID> named(UUID organizationId, Address address, String alias) {
        String sought = PlainText.of(alias);
        return behind(organizationId, address).stream()
                .filter(one -> one.alias() != null && PlainText.of(one.alias()).equals(sought))
                .map(Behind::participantId)
                .findFirst();
    }

    /**
     * A person chooses.
     *
     * @param alias 2 to 12 letters or digits, nobody else's behind that number
     * @param pin 4 to 6 digits
     * @throws ContactRefused when it cannot be
     */
    public void choose(UUID organizationId, UUID participantId, String alias, String pin) {
        if (!ALIAS.matcher(alias).matches()) {
            throw new ContactRefused(new Flaw("alias", "no-alias", "must be 2 to 12 letters or digits"));
        }
        if (!PIN.matcher(pin).matches()) {
            throw new ContactRefused(new Flaw("pin", "no-pin", "must be 4 to 6 digits"));
        }
        if (taken(organizationId, participantId, alias)) {
            throw new ContactRefused(new Flaw("alias", "alias-taken", "is somebody else's on this phone"));
        }
        names.choose(organizationId, participantId, alias, pin);
    }

    private boolean taken(UUID organizationId, UUID participantId, String alias) {
        return contacts.contact(participantId)
                .flatMap(contact -> contact.personal().address(ContactChannel.SMS))
                .flatMap(address -> named(organizationId, address, alias))
                .filter(other -> !other.equals(participantId))
                .isPresent();
    }

    /** Whether a PIN is the person's; five wrong ones close it for an hour. Who chose none has none that opens. */
    public Opening opens(UUID organizationId, UUID participantId, String pin) {
        PhoneNames.Tries tries = names.tries(participantId);
        if (tries.lockedUntil() != null && clock.instant().isBefore(tries.lockedUntil())) {
            return Opening.LOCKED;
        }
        if (names.pinIs(organizationId, participantId, pin)) {
            names.keep(participantId, new PhoneNames.Tries(0, null));
            return Opening.OPEN;
        }
        int failures = tries.failures() + 1;
        boolean locks = failures >= MOST_FAILURES;
        names.keep(
                participantId,
                new PhoneNames.Tries(
                        locks ? 0 : failures, locks ? clock.instant().plus(LOCKED) : null));
        return Opening.WRONG;
    }
}
