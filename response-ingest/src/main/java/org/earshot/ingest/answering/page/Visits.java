package org.earshot.ingest.answering.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.earshot.contracts.event.Invitation;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.ingest.catalogue.Catalogue;
import org.earshot.ingest.catalogue.LinkToken;
import org.earshot.ingest.response.Acceptance;

/** Opens links. Opening one changes nothing, however often and by whomever. */
@ApplicationScoped
class Visits {
    private final Catalogue catalogue;
    private final Clock clock;

    Visits(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The visit of someone who wants to answer. */
    Visit toAnswer(String token) {
        Visit visit = known(token);
        if (!Acceptance.isOpen(visit.invitation(), clock.instant())) {
            throw new Closed(Closed.Reason.LINK_CLOSED, Optional.of(visit));
        }
        if (!visit.published().takesAnswersAt(clock.instant())) {
            throw new Closed(Closed.Reason.INSTRUMENT_CLOSED, Optional.of(visit));
        }
        return visit;
    }

    /** The visit of someone with a receipt, for whom links never close. */
    Visit known(String token) {
        Invitation invitation = catalogue.invitation(LinkToken.hash(token)).orElseThrow(this::unknown);
        PublishedInstrument published = catalogue
                .instrument(invitation.organizationId(), invitation.instrumentId(), invitation.version())
                .orElseThrow(this::unknown);
        String from = catalogue.organizationName(invitation.organizationId()).orElse("");
        return new Visit(token, invitation, published, from);
    }

    private Closed unknown() {
        return new Closed(catalogue.isComplete() ? Closed.Reason.UNKNOWN : Closed.Reason.STARTING, Optional.empty());
    }
}
