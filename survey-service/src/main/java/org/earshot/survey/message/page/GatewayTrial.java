package org.earshot.survey.message.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.contact.Address;
import org.earshot.survey.contact.ContactChannel;
import org.earshot.survey.contact.ContactRefused;
import org.earshot.survey.contact.HomeCountry;
import org.earshot.survey.identifier.TimeOrderedIds;
import org.earshot.survey.message.Attempt;
import org.earshot.survey.message.GatewayDesk;
import org.earshot.survey.message.Parcel;
import org.earshot.survey.message.TestSends;
import org.jspecify.annotations.Nullable;

/** A test message: read where to, sent once, and kept nowhere. */
@ApplicationScoped
class GatewayTrial {
    private final GatewayDesk desk;
    private final GatewayViews views;
    private final TestSends sends;
    private final HomeCountry home;
    private final TimeOrderedIds ids;
    private final OwnOrganization own;

    GatewayTrial(
            GatewayDesk desk,
            GatewayViews views,
            TestSends sends,
            HomeCountry home,
            TimeOrderedIds ids,
            OwnOrganization own) {
        this.desk = desk;
        this.views = views;
        this.sends = sends;
        this.home = home;
        this.ids = ids;
        this.own = own;
    }

    /**
     * What came of it.
     *
     * @param attempt null when nothing was tried
     */
    record Outcome(int status, String said, @Nullable Attempt attempt) {}

    Outcome send(String typed, GatewayWords words) {
        Optional<Address> to = address(typed.strip());
        if (to.isEmpty()) {
            return new Outcome(422, words.noAddress(), null);
        }
        if (own.in(() -> desk.isStopped(own.id(), to.get()))) {
            return new Outcome(409, words.stopped(), null);
        }
        Optional<Duration> wait = sends.take(own.id());
        if (wait.isPresent()) {
            return new Outcome(429, words.enough(wait.get().toMinutes() + 1), null);
        }
        return sent(to.get(), words);
    }

    private Outcome sent(Address to, GatewayWords words) {
        String organization = own.in(views::organization);
        Attempt attempt = desk.send(new Parcel(
                own.id(),
                ids.get(),
                to,
                words.testText(organization),
                to.channel() == ContactChannel.EMAIL ? words.testSubject() : null));
        boolean stays = attempt instanceof Attempt.Taken taken && taken.delivered();
        return new Outcome(200, stays ? words.takenHere() : words.taken(), attempt);
    }

    private Optional<Address> address(String typed) {
        try {
            return Optional.of(typed.contains("@") ? Address.email(typed) : Address.phone(typed, home.country()));
        } catch (ContactRefused notOne) {
            return Optional.empty();
        }
    }
}
