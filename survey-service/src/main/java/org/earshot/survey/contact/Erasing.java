package org.earshot.survey.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.earshot.survey.contact.Access.Act;
import org.earshot.survey.invitation.Inviting;

/**
 * A person is forgotten: everything by which they could be known or written to. What they answered stays under a pseudonym that leads
 * nowhere any more; taking answers back is the person's own, by their receipt. That a number wants no messages stays, as a keyed hash:
 * else the next list would bring it back.
 */
@ApplicationScoped
public class Erasing {
    private final Contacts contacts;
    private final Inviting inviting;
    private final AccessLog log;
    private final Clock clock;

    public Erasing(Contacts contacts, Inviting inviting, AccessLog log, Clock clock) {
        this.contacts = contacts;
        this.inviting = inviting;
        this.log = log;
        this.clock = clock;
    }

    /** Forgets a person and closes their links; false when there is none. Runs in the organisation's transaction. */
    public boolean erase(Actor actor, UUID participantId) {
        if (!contacts.forget(participantId)) {
            return false;
        }
        inviting.revokeAllOf(participantId);
        log.add(
                actor.organizationId(),
                new Access(actor.accountId(), Act.ERASED, List.of(participantId), clock.instant()));
        return true;
    }
}
