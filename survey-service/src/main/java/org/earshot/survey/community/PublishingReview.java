package org.earshot.survey.community;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.survey.instrument.BeforePublishing;
import org.earshot.survey.instrument.Draft;
import org.earshot.survey.instrument.ReviewOpen;
import org.earshot.survey.instrument.Signature;
import org.jspecify.annotations.Nullable;

/** Keeps the community's review with the version that is published, and asks for a reason while it is open. */
@ApplicationScoped
public class PublishingReview implements BeforePublishing {
    private final Community community;
    private final VersionReviews versions;
    private final Clock clock;

    public PublishingReview(Community community, VersionReviews versions, Clock clock) {
        this.community = community;
        this.versions = versions;
        this.clock = clock;
    }

    @Override
    public void check(Draft draft, Signature signature) {
        Standing standing = community.standing(draft);
        if (standing.isOpen() && signature.reason() == null) {
            throw new ReviewOpen(standing.reviewers(), standing.quorum(), standing.hurting());
        }
    }

    @Override
    public void published(Draft draft, PublishedInstrument version, Signature signature) {
        Standing standing = community.standing(draft);
        @Nullable String reason = standing.isOpen() ? signature.reason() : null;
        versions.keep(
                draft.organizationId(),
                draft.instrumentId(),
                version.version(),
                VersionReview.of(
                        standing, new VersionReview.Signed(signature.by(), signature.role(), clock.instant(), reason)));
    }
}
