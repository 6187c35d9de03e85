package org.earshot.survey.community.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.community.VersionReviews;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How many reviewers an organisation wants to hear before it publishes. */
@Path("/api/organization/community-review")
@Tag(name = "Community review")
public class QuorumResource {
    private final VersionReviews reviews;
    private final OwnOrganization own;
    private final SignedIn signedIn;
    private final Clock clock;

    public QuorumResource(VersionReviews reviews, OwnOrganization own, SignedIn signedIn, Clock clock) {
        this.reviews = reviews;
        this.own = own;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Reviewers that an organisation wants to hear; 0 asks for none. */
    public record Quorum(
            @Min(value = 0, message = "must be at least 0") @Max(value = VersionReviews.MAX_QUORUM, message = "must be at most 100") int quorum) {}

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST, Roles.INTEGRATOR})
    @Operation(summary = "How many community members are to look at a draft before it is published without a reason")
    public Quorum quorum() {
        return new Quorum(own.in(reviews::quorum));
    }

    @PUT
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Decide how many community members are to look at a draft; 0 asks for none")
    public Quorum decide(@NotNull @Valid Quorum wanted) {
        return own.in(() -> {
            reviews.decide(own.id(), wanted.quorum(), signedIn.id(), clock.instant());
            return new Quorum(reviews.quorum());
        });
    }
}
