package org.earshot.survey.instrument.page;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.event.Invitation;
import org.earshot.platform.page.PageLanguage;
import org.earshot.survey.invitation.Link;
import org.jspecify.annotations.Nullable;

/** A link on an instrument's page. */
public record LinkRow(
        UUID id,
        int version,
        String program,
        String site,
        @Nullable String language,
        boolean opens,
        String made) {
    static LinkRow of(Link link, Map<UUID, String> placeNames, Instant now, PageLanguage language) {
        Invitation invitation = link.invitation();
        return new LinkRow(
                invitation.invitationId(),
                invitation.version(),
                placeNames.getOrDefault(invitation.programId(), ""),
                placeNames.getOrDefault(invitation.siteId(), ""),
                invitation.language(),
                link.opensAt(now),
                Day.of(link.createdAt(), language));
    }
}
