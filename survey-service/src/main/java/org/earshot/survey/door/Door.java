package org.earshot.survey.door;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.survey.contact.Actor;
import org.earshot.survey.contact.Entering;
import org.earshot.survey.instrument.Instruments;
import org.earshot.survey.invitation.Inviting;
import org.earshot.survey.invitation.LinkRequest;
import org.earshot.survey.invitation.NewLink;
import org.earshot.survey.invitation.WouldNotOpen;

/** Opens links at a door, for people of whom nobody asks who they are. Runs in the organisation's transaction. */
@ApplicationScoped
public class Door {
    /** A working day: a device that is left behind opens nothing on the next. */
    private static final Duration OPEN = Duration.ofHours(12);

    private static final int MOST_INSTRUMENTS = 200;

    private final Instruments instruments;
    private final Inviting inviting;
    private final Entering entering;
    private final Clock clock;

    public Door(Instruments instruments, Inviting inviting, Entering entering, Clock clock) {
        this.instruments = instruments;
        this.inviting = inviting;
        this.entering = entering;
        this.clock = clock;
    }

    /** The latest version of each instrument, if it takes answers now. */
    public List<PublishedInstrument> surveys() {
        return instruments.latest(MOST_INSTRUMENTS).stream()
                .filter(version -> version.takesAnswersAt(clock.instant()))
                .toList();
    }

    /**
     * Makes a link for a device that one person after the other answers on.
     *
     * @throws WouldNotOpen with everything in the request that does not exist or takes no answers any more
     */
    public NewLink device(UUID organizationId, LinkRequest wanted) {
        return inviting.invite(organizationId, wanted.until(clock.instant().plus(OPEN)));
    }

    /**
     * Makes a link to enter by what one after the other says; who asked for it is written down.
     *
     * @throws WouldNotOpen with everything in the request that does not exist or takes no answers any more
     */
    public NewLink entry(Actor actor, LinkRequest wanted) {
        return entering.forSomebody(actor, wanted);
    }
}
