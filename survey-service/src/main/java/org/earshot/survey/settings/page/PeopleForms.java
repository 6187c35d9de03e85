package org.earshot.survey.settings.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.problem.Refusal;
import org.earshot.survey.access.Name;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.identity.AccountRole;
import org.earshot.survey.identity.Clients;
import org.earshot.survey.identity.Integrators;
import org.earshot.survey.identity.People;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;

/** The forms on the settings page that say who may come in: accounts and clients. */
@Path("/settings")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(Roles.ADMIN)
public class PeopleForms {
    private final Template clientPage;
    private final People people;
    private final Integrators integrators;
    private final Clients clients;
    private final OwnOrganization own;

    public PeopleForms(
            @Location("client.html") Template clientPage,
            People people,
            Integrators integrators,
            Clients clients,
            OwnOrganization own) {
        this.clientPage = clientPage;
        this.people = people;
        this.integrators = integrators;
        this.clients = clients;
        this.own = own;
    }

    @POST
    @Path("/accounts")
    @Operation(hidden = true)
    public Response addAccount(
            @RestForm @DefaultValue("") String email,
            @RestForm @DefaultValue("") String password,
            @RestForm
                    @NotNull @Pattern(
                            regexp = "admin|manager|analyst|facilitator",
                            message = "must be admin, manager, analyst or facilitator")
                    String role) {
        try {
            AccountRole wanted = AccountRole.valueOf(role.toUpperCase(Locale.ROOT));
            if (own.in(() -> people.add(own.id(), email, password, wanted)).isEmpty()) {
                throw new Refusal(
                        SurveyProblem.EMAIL_TAKEN,
                        "An address signs in to one organisation only, and this one has an account.",
                        "Use another address, or let the person sign in with the account they have.");
            }
            return SettingsPage.again();
        } catch (IllegalArgumentException refused) {
            throw new Refusal(
                    SurveyProblem.INVALID_REQUEST, String.valueOf(refused.getMessage()), "Go back and correct it.");
        }
    }

    @POST
    @Path("/clients")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response makeClient(@RestForm @Name String name) {
        Integrators.NewClient made = own.in(() -> integrators.make(own.id(), name));
        return Response.ok(clientPage
                        .data("client", made.client())
                        .data("secret", made.secret().text())
                        .render())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("/clients/{clientId}/remove")
    @Operation(hidden = true)
    public Response removeClient(UUID clientId) {
        if (!own.in(() -> clients.remove(clientId))) {
            throw SurveyProblem.noSuch("client").get();
        }
        return SettingsPage.again();
    }
}
