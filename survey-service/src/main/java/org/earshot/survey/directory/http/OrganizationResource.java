package org.earshot.survey.directory.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.earshot.contracts.event.DirectoryEntry.Organization;
import org.earshot.contracts.policy.PolicyVersion;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.survey.access.ListPage;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.directory.Directory;
import org.earshot.survey.directory.Place;
import org.earshot.survey.directory.PlaceKind;
import org.earshot.survey.policy.Deciding;
import org.earshot.survey.policy.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The organisation of whoever asks, its programs and its sites. */
@Path("/api/organization")
@Tag(name = "Organization")
public class OrganizationResource {
    private final Directory directory;
    private final Deciding deciding;
    private final OwnOrganization own;
    private final SignedIn signedIn;

    public OrganizationResource(Directory directory, Deciding deciding, OwnOrganization own, SignedIn signedIn) {
        this.directory = directory;
        this.deciding = deciding;
        this.own = own;
        this.signedIn = signedIn;
    }

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST, Roles.INTEGRATOR})
    @Operation(summary = "Your organisation")
    public OrganizationDocument organization() {
        return own.in(directory::organization)
                .map(OrganizationDocument::of)
                .orElseThrow(SurveyProblem.noSuch("organization"));
    }

    @PUT
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Change your organisation's name, languages and policies")
    public OrganizationDocument change(@NotNull @Valid OrganizationChange change) {
        Organization changed = change.of(own.id());
        return own.in(() -> {
            if (!directory.change(changed)) {
                throw SurveyProblem.noSuch("organization").get();
            }
            Double weeks = change.falseAlarmWeeks();
            if (weeks != null) {
                budget(weeks);
            }
            return directory
                    .organization()
                    .map(OrganizationDocument::of)
                    .orElseThrow(SurveyProblem.noSuch("organization"));
        });
    }

    private void budget(double weeks) {
        Scope scope = Scope.organization(own.id());
        PolicyVersion current = deciding.current(scope);
        deciding.decide(scope, current.version(), deciding.inForce(scope).withBudget(weeks), signedIn.id());
    }

    @GET
    @Path("/programs")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST, Roles.INTEGRATOR})
    @Operation(summary = "Your organisation's programs, by name")
    public ListPage<PlaceDocument> programs() {
        return places(PlaceKind.PROGRAM).map(PlaceDocument::of);
    }

    @POST
    @Path("/programs")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    @Operation(summary = "Add a program")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PlaceDocument.class)))
    public Response addProgram(@NotNull @Valid NewPlace place) {
        Place added = add(PlaceKind.PROGRAM, place);
        return Response.created(URI.create("/api/organization/programs"))
                .entity(PlaceDocument.of(added))
                .build();
    }

    @GET
    @Path("/sites")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST, Roles.INTEGRATOR})
    @Operation(summary = "Your organisation's sites, by name")
    public ListPage<PlaceDocument> sites() {
        return places(PlaceKind.SITE).map(PlaceDocument::of);
    }

    @POST
    @Path("/sites")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    @Operation(summary = "Add a site")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PlaceDocument.class)))
    public Response addSite(@NotNull @Valid NewPlace place) {
        Place added = add(PlaceKind.SITE, place);
        return Response.created(URI.create("/api/organization/sites"))
                .entity(PlaceDocument.of(added))
                .build();
    }

    private ListPage<Place> places(PlaceKind kind) {
        return ListPage.whole(own.in(() -> directory.places(kind)));
    }

    private Place add(PlaceKind kind, NewPlace wanted) {
        return own.in(() -> {
            Place place = new Place(own.id(), UUID.randomUUID(), kind, wanted.name(), wanted.sample());
            directory.add(place);
            return place;
        });
    }
}
