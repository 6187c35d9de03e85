package org.earshot.ingest.conversation;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.contracts.event.Invitation;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.instrument.Question;
import org.earshot.ingest.catalogue.Catalogue;
import org.earshot.ingest.catalogue.LinkToken;
import org.earshot.ingest.response.Acceptance;

/** What an offer leads to, as published. */
record Script(Invitation invitation, PublishedInstrument published, Scene scene) {

    /** Empty when the link or its instrument is not there any more. */
    static Optional<Script> of(Offer offer, Catalogue catalogue, Instant now) {
        return catalogue
                .invitation(LinkToken.hash(offer.token()))
                .filter(invitation -> invitation.organizationId().equals(offer.organizationId()))
                .flatMap(invitation -> catalogue
                        .instrument(offer.organizationId(), invitation.instrumentId(), invitation.version())
                        .map(published -> new Script(
                                invitation, published, scene(offer, invitation, published, catalogue, now))));
    }

    private static Scene scene(
            Offer offer, Invitation invitation, PublishedInstrument published, Catalogue catalogue, Instant now) {
        return new Scene(
                published.instrument(),
                catalogue.organizationName(offer.organizationId()).orElse("Earshot"),
                offer.link(),
                Acceptance.isOpen(invitation, now) && published.takesAnswersAt(now),
                watched(invitation, published, catalogue));
    }

    private static Set<String> watched(Invitation invitation, PublishedInstrument published, Catalogue catalogue) {
        return published.instrument().asked().stream()
                .map(Question::id)
                .filter(id -> !catalogue.urgentRules(invitation, id).isEmpty())
                .collect(Collectors.toSet());
    }
}
