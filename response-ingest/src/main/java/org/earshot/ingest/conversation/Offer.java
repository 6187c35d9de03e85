package org.earshot.ingest.conversation;

import java.util.UUID;

/**
 * What somebody was invited to by text.
 *
 * @param link that opens the pages with the same answers
 * @param language BCP 47 tag of the invitation
 */
public record Offer(UUID organizationId, UUID invitationId, UUID participantId, String link, String language) {

    /** The link's token: its last part. */
    String token() {
        String path = link.replaceFirst("[?#].*$", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Hides the link from logs. */
    @Override
    public String toString() {
        return "Offer[" + invitationId + "]";
    }
}
