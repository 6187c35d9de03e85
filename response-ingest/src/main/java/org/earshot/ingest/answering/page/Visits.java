package org.earshot.ingest.answering.page;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.earshot.contracts.event.Invitation;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.event.Trial;
import org.earshot.ingest.answering.Sightings;
import org.earshot.ingest.catalogue.Catalogue;
import org.earshot.ingest.catalogue.LinkToken;
import org.earshot.ingest.limit.Effort;
import org.earshot.ingest.limit.Limits;
import org.earshot.ingest.limit.TooMuch;
import org.earshot.ingest.response.Acceptance;

/** Opens links, as often as their limits let it. Opening one changes nothing, however often and by whomever. */
@ApplicationScoped
class Visits {
    private final Catalogue catalogue;
    private final Limits limits;
    private final Clock clock;
    private final HttpServerRequest request;

    private final Sightings sightings;

    Visits(Catalogue catalogue, Limits limits, Clock clock, HttpServerRequest request, Sightings sightings) {
        this.catalogue = catalogue;
        this.limits = limits;
        this.clock = clock;
        this.request = request;
        this.sightings = sightings;
    }

    /** The visit of someone who looks at the first page. Whoever sent the link hears of a person's first look, not of an anonymous one. */
    Visit toLookAt(Asked asked) {
        Visit visit = toAnswer(asked);
        if (visit.isPersonal()
                && visit.setting() == Setting.OWN
                && !visit.hidesWhose()
                && Onlooker.isPerson(request.method().name(), request::getHeader)) {
            sightings.seen(visit.invitation());
        }
        return visit;
    }

    /** The visit of someone who wants to answer. */
    Visit toAnswer(Asked asked) {
        return stillOpen(known(asked));
    }

    /** The same visit, if it may answer. */
    Visit stillOpen(Visit visit) {
        if (!Acceptance.isOpen(visit.invitation(), clock.instant())) {
            throw notOpen();
        }
        if (!visit.published().takesAnswersAt(clock.instant())) {
            throw new Closed(Closed.Reason.INSTRUMENT_CLOSED, Optional.of(visit));
        }
        return visit;
    }

    /** The visit of someone with a receipt, for whom links never close. */
    Visit known(Asked asked) {
        Optional<Invitation> found = catalogue.invitation(LinkToken.hash(asked.token()));
        admit(found, asked);
        Invitation invitation = found.orElseThrow(this::notOpen);
        PublishedInstrument published = catalogue
                .instrument(invitation.organizationId(), invitation.instrumentId(), invitation.version())
                .orElseThrow(this::notOpen);
        String from = catalogue.organizationName(invitation.organizationId()).orElse("");
        return new Visit(asked.token(), invitation, published, from, setting(invitation, published, asked));
    }

    /** A link that stands for somebody is no link for everybody who comes by. */
    private Setting setting(Invitation invitation, PublishedInstrument published, Asked asked) {
        if (asked.isKiosk() && (invitation.participantId() != null || invitation.entersForOthers())) {
            throw notOpen();
        }
        if (published.version() == Trial.VERSION) {
            return Setting.TRIAL;
        }
        if (invitation.entersForOthers()) {
            return Setting.ON_BEHALF;
        }
        return asked.isKiosk() ? Setting.KIOSK : Setting.OWN;
    }

    private void admit(Optional<Invitation> found, Asked asked) {
        String address = request.remoteAddress().hostAddress();
        Effort effort = asked.effort();
        try {
            limits.admit(found, address, effort);
        } catch (TooMuch tooMuch) {
            throw new Busy(tooMuch, asked);
        }
    }

    private Closed notOpen() {
        return new Closed(catalogue.isComplete() ? Closed.Reason.NOT_OPEN : Closed.Reason.STARTING, Optional.empty());
    }
}
