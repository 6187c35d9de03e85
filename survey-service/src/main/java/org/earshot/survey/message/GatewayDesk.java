package org.earshot.survey.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.earshot.contracts.event.MessageChannel;
import org.earshot.survey.contact.Address;
import org.earshot.survey.contact.ContactChannel;
import org.earshot.survey.contact.Occasion;
import org.earshot.survey.contact.Reach;
import org.earshot.survey.contact.Reaching;

/** What is configured to carry messages, and whether it does. Runs in the organisation's transaction, except for {@link #send}. */
@ApplicationScoped
public class GatewayDesk {
    private static final Duration LATELY = Duration.ofDays(7);

    private final Gateways gateways;
    private final Traffic traffic;
    private final Reaching reaching;
    private final Clock clock;

    public GatewayDesk(Gateways gateways, Traffic traffic, Reaching reaching, Clock clock) {
        this.gateways = gateways;
        this.traffic = traffic;
        this.reaching = reaching;
        this.clock = clock;
    }

    /** Each channel. */
    public List<GatewayState> states() {
        return Stream.of(MessageChannel.values()).map(this::state).toList();
    }

    private GatewayState state(MessageChannel channel) {
        Gateway gateway = gateways.of(channel);
        return new GatewayState(
                channel,
                gateway.name(),
                gateway.missing(),
                traffic.lastTaken(channel, gateway.name()).orElse(null),
                traffic.waiting(channel),
                traffic.refusals(channel, clock.instant().minus(LATELY)));
    }

    /** Whether somebody behind an address wants no messages: a test is no exception. */
    public boolean isStopped(UUID organizationId, Address to) {
        return reaching.behind(organizationId, to).stream()
                .flatMap(person -> reaching.against(organizationId, person, to.channel(), Occasion.REPLY).stream())
                .anyMatch(closed -> closed.why() == Reach.Why.STOPPED);
    }

    /** Hands over a message that is kept nowhere, once, and tells what came of it. Waits for the gateway, at most some ten seconds. */
    public Attempt send(Parcel parcel) {
        MessageChannel channel =
                parcel.to().channel() == ContactChannel.SMS ? MessageChannel.SMS : MessageChannel.EMAIL;
        return gateways.of(channel).send(parcel);
    }
}
