package org.earshot.survey.settings.page;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.earshot.platform.identity.Roles;
import org.earshot.survey.access.Name;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.directory.Directory;
import org.earshot.survey.directory.Place;
import org.earshot.survey.directory.PlaceKind;
import org.earshot.survey.sample.Sample;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;

/** The forms on the settings page that add a program or site, and the one that removes the sample. */
@Path("/settings")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PlaceForms {
    private final Directory directory;
    private final Sample sample;
    private final OwnOrganization own;

    public PlaceForms(Directory directory, Sample sample, OwnOrganization own) {
        this.directory = directory;
        this.sample = sample;
        this.own = own;
    }

    @POST
    @Path("/places")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    @Operation(hidden = true)
    public Response add(
            @RestForm @Name String name,
            @RestForm @NotNull @Pattern(regexp = "program|site", message = "must be program or site") String kind) {
        own.in(() -> {
            Place place = new Place(
                    own.id(), UUID.randomUUID(), PlaceKind.valueOf(kind.toUpperCase(Locale.ROOT)), name, false);
            directory.add(place);
            return place;
        });
        return SettingsPage.again();
    }

    @POST
    @Path("/sample/remove")
    @RolesAllowed(Roles.ADMIN)
    @Operation(hidden = true)
    public Response removeSample() {
        own.in(sample::remove);
        return SettingsPage.again();
    }
}
