package org.earshot.survey.community.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.problem.Refusal;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.community.Community;
import org.earshot.survey.community.LogEntry;
import org.earshot.survey.community.ReviewLinks;
import org.earshot.survey.community.VersionReview;
import org.earshot.survey.community.VersionReviews;
import org.earshot.survey.invitation.PublicAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What community members say of a draft, and the assumption log. */
@Path("/api/instruments/{instrumentId}")
@Tag(name = "Community review")
public class CommunityResource {
    private final Community community;
    private final ReviewLinks links;
    private final VersionReviews versions;
    private final PublicAddress address;
    private final Asker asker;

    public CommunityResource(
            Community community, ReviewLinks links, VersionReviews versions, PublicAddress address, Asker asker) {
        this.community = community;
        this.links = links;
        this.versions = versions;
        this.address = address;
        this.asker = asker;
    }

    /** How long a link is to open. */
    public record WantedLink(
            @Min(value = 1, message = "must be at least 1 day") @Max(value = Community.MAX_DAYS, message = "must be at most 90 days") int days) {}

    /** A link as it was made; its address is told this once. */
    public record MadeLink(UUID reviewId, URI url, Instant expiresAt) {}

    /** A line to write: what a question assumes, that somebody of the team challenges it, or what was done. */
    public record WantedEntry(
            @NotBlank @Size(max = 100) String question,

            @NotNull @Pattern(regexp = "assumes|challenged|done", message = "must be assumes, challenged or done") String kind,

            @NotBlank @Size(max = LogEntry.MAX_CHARS) String text) {}

    /** The next revision of the draft. */
    public record Used(UUID instrumentId, int revision) {}

    @GET
    @Path("/community")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST, Roles.INTEGRATOR})
    @Operation(summary = "What community members say of the draft's questions, and the assumption log")
    public CommunityDocument standing(UUID instrumentId) {
        return asker.own()
                .in(() -> community
                        .standing(instrumentId)
                        .map(standing -> CommunityDocument.of(standing, links.of(instrumentId))))
                .orElseThrow(SurveyProblem.noSuch("instrument"));
    }

    @POST
    @Path("/community/links")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    @Operation(summary = "Make a link with which community members look at the draft; its address is told this once")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = MadeLink.class)))
    public Response open(UUID instrumentId, @NotNull @Valid WantedLink wanted) {
        Community.Opened opened = asker.own()
                .in(() -> community.open(instrumentId, wanted.days(), asker.id()))
                .orElseThrow(SurveyProblem.noSuch("instrument"));
        return Response.created(URI.create("/api/instruments/" + instrumentId + "/community"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(new MadeLink(
                        opened.link().reviewId(),
                        address.ofReview(opened.token()),
                        opened.link().expiresAt()))
                .build();
    }

    @DELETE
    @Path("/community/links/{reviewId}")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    @Operation(summary = "Close a link; closing it again changes nothing")
    public void revoke(UUID instrumentId, UUID reviewId) {
        if (!asker.own().in(() -> community.revoke(instrumentId, reviewId))) {
            throw SurveyProblem.noSuch("link").get();
        }
    }

    @POST
    @Path("/community/log")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    @Operation(summary = "Write a line of the assumption log; lines are never changed")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CommunityDocument.EntryDocument.class)))
    public Response write(UUID instrumentId, @NotNull @Valid WantedEntry wanted) {
        try {
            LogEntry entry = asker.own()
                    .in(() -> LogEntry.Kind.named(wanted.kind())
                            .flatMap(kind -> community.write(
                                    instrumentId, wanted.question(), kind, wanted.text(), asker.role(), asker.id())))
                    .orElseThrow(SurveyProblem.noSuch("question"));
            return Response.created(URI.create("/api/instruments/" + instrumentId + "/community"))
                    .entity(CommunityDocument.EntryDocument.of(entry))
                    .build();
        } catch (IllegalArgumentException unstorable) {
            throw new Refusal(
                    SurveyProblem.INVALID_REQUEST,
                    "The line cannot be kept: it holds a character that cannot be seen.",
                    "Write it in plain words.");
        }
    }

    @POST
    @Path("/community/words/{wordsId}/use")
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    @Operation(summary = "Take a reviewer's wording into the draft, in the language that they wrote it in")
    public Used use(UUID instrumentId, UUID wordsId) {
        return asker.own()
                .in(() -> community.use(instrumentId, wordsId))
                .map(draft -> new Used(instrumentId, draft.revision()))
                .orElseThrow(SurveyProblem.noSuch("wording"));
    }

    @GET
    @Path("/versions/{version}/community")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST, Roles.INTEGRATOR})
    @Operation(
            summary = "How the review stood when a version was published: marks, assumption log, who published and why",
            description = "It never changes. Versions from before reviews were kept have none.")
    public VersionReview kept(UUID instrumentId, int version) {
        return asker.own()
                .in(() -> versions.of(instrumentId, version))
                .orElseThrow(SurveyProblem.noSuch("version's review"));
    }

    /** Who asks. */
    @Dependent
    public static class Asker {
        private final OwnOrganization own;
        private final SignedIn signedIn;

        public Asker(OwnOrganization own, SignedIn signedIn) {
            this.own = own;
            this.signedIn = signedIn;
        }

        OwnOrganization own() {
            return own;
        }

        UUID id() {
            return signedIn.id();
        }

        String role() {
            return signedIn.has(Roles.ADMIN) ? Roles.ADMIN : Roles.MANAGER;
        }
    }
}
