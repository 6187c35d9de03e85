package org.earshot.survey.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.earshot.survey.contact.Address;
import org.earshot.survey.contact.ContactRefused;
import org.earshot.survey.contact.HomeCountry;
import org.earshot.survey.identifier.TimeOrderedIds;
import org.jspecify.annotations.Nullable;

/** A test message to whoever looks after the gateways: read where to, sent once, and kept nowhere. */
@ApplicationScoped
public class Trial {
    private final GatewayDesk desk;
    private final TestSends sends;
    private final HomeCountry home;
    private final TimeOrderedIds ids;

    public Trial(GatewayDesk desk, TestSends sends, HomeCountry home, TimeOrderedIds ids) {
        this.desk = desk;
        this.sends = sends;
        this.home = home;
        this.ids = ids;
    }

    /**
     * Where a test goes, counted as one. Runs in the organisation's transaction.
     *
     * @param typed a phone number or an e-mail address
     * @throws TrialRefused when none may be sent there now
     */
    public Address to(UUID organizationId, String typed) {
        Address to = address(typed.strip());
        if (desk.isStopped(organizationId, to)) {
            throw new TrialRefused(TrialRefused.Why.STOPPED, Duration.ZERO);
        }
        Optional<Duration> wait = sends.take(organizationId);
        if (wait.isPresent()) {
            throw new TrialRefused(TrialRefused.Why.ENOUGH, wait.get());
        }
        return to;
    }

    /**
     * What the gateway says of it. Runs outside a transaction: it waits for the gateway, at most some ten seconds.
     *
     * @param subject of an e-mail; null for a text message
     */
    public Attempt send(UUID organizationId, Address to, String text, @Nullable String subject) {
        return desk.send(new Parcel(organizationId, ids.get(), to, text, subject));
    }

    private Address address(String typed) {
        try {
            return typed.contains("@") ? Address.email(typed) : Address.phone(typed, home.country());
        } catch (ContactRefused notOne) {
            throw new TrialRefused(TrialRefused.Why.NO_ADDRESS, Duration.ZERO);
        }
    }
}
