package org.earshot.survey.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.survey.contact.Access.Act;
import org.earshot.survey.invitation.Inviting;
import org.earshot.survey.invitation.LinkRequest;
import org.earshot.survey.invitation.NewLink;
import org.earshot.survey.invitation.WouldNotOpen;

/**
 * Answers that somebody of the organisation enters for people who cannot. They go the way of everybody's answers; who entered them
 * stands among the looks, never in the response. Runs in the organisation's transaction.
 */
@ApplicationScoped
public class Entering {
    /** A working day, and no longer: such a link is nobody's own. */
    private static final Duration OPEN = Duration.ofHours(12);

    private final Contacts contacts;
    private final AccessLog log;
    private final Inviting inviting;
    private final Clock clock;

    public Entering(Contacts contacts, AccessLog log, Inviting inviting, Clock clock) {
        this.contacts = contacts;
        this.log = log;
        this.inviting = inviting;
        this.clock = clock;
    }

    /** Somebody to enter answers for, or empty. */
    public Optional<Contact> person(UUID participantId) {
        return contacts.contact(participantId);
    }

    /**
     * Makes a link to enter one person's answers by, and closes their own to the same version: they answer once.
     *
     * @param wanted that names the person
     * @throws WouldNotOpen with everything in the request that does not exist or takes no answers any more
     */
    public NewLink forPerson(Actor actor, UUID participantId, LinkRequest wanted) {
        note(actor, List.of(participantId));
        return inviting.inviteAgain(
                actor.organizationId(), wanted.onBehalfUntil(clock.instant().plus(OPEN)));
    }

    /**
     * Makes a link to enter the answers of one after the other by, none of whom is known.
     *
     * @throws WouldNotOpen with everything in the request that does not exist or takes no answers any more
     */
    public NewLink forSomebody(Actor actor, LinkRequest wanted) {
        note(actor, List.of());
        return inviting.invite(
                actor.organizationId(), wanted.onBehalfUntil(clock.instant().plus(OPEN)));
    }

    private void note(Actor actor, List<UUID> participants) {
        log.add(actor.organizationId(), new Access(actor.accountId(), Act.ENTERED_FOR, participants, clock.instant()));
    }
}
