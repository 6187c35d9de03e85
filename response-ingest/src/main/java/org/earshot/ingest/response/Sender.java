package org.earshot.ingest.response;

import java.util.UUID;
import org.earshot.contracts.event.Invitation;

/** Who sends a response, as far as intake must know. */
public sealed interface Sender {

    /** The organisation that the response will belong to. */
    UUID organizationId();

    /** A person or a program that signed in for the organisation. */
    record Staff(UUID organizationId) implements Sender {}

    /** Someone who holds a link; instrument, program, site and participant are the link's. */
    record LinkHolder(Invitation invitation) implements Sender {
        @Override
        public UUID organizationId() {
            return invitation.organizationId();
        }
    }
}
