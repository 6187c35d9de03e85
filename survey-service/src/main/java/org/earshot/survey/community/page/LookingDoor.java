package org.earshot.survey.community.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.platform.tenancy.Tenancy;
import org.earshot.survey.community.Looking;
import org.earshot.survey.community.Mark;
import org.earshot.survey.community.Opinion;
import org.earshot.survey.community.ReviewLink;
import org.earshot.survey.community.ReviewLinks;
import org.earshot.survey.community.Seen;
import org.earshot.survey.identity.Secret;

/** Lets whoever has a link's token see that link's draft, in a transaction of its organisation, and nothing else. */
@ApplicationScoped
class LookingDoor {
    private final ReviewLinks links;
    private final Looking looking;
    private final Tenancy tenancy;
    private final Clock clock;

    LookingDoor(ReviewLinks links, Looking looking, Tenancy tenancy, Clock clock) {
        this.links = links;
        this.looking = looking;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** The link, as long as it opens. */
    Optional<ReviewLink> open(String token) {
        return links.named(new Secret(token).hash()).filter(link -> link.opens(clock.instant()));
    }

    Optional<Looking.Shown> shown(ReviewLink link) {
        return tenancy.inOrganization(link.organizationId(), () -> looking.shown(link));
    }

    Secret reviewer() {
        return looking.reviewer();
    }

    Map<String, Opinion> said(ReviewLink link, Secret reviewer, List<Seen> questions) {
        return tenancy.inOrganization(link.organizationId(), () -> looking.said(link, reviewer, questions));
    }

    boolean says(ReviewLink link, Secret reviewer, Seen seen, Mark mark, String rewording, String why) {
        return tenancy.inOrganization(
                link.organizationId(), () -> looking.says(link, reviewer, seen, mark, rewording, why));
    }
}
