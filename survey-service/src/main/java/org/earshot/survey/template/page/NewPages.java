package org.earshot.survey.template.page;

import io.quarkus.qute.Engine;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.value.Characters;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.page.Shell;
import org.earshot.platform.problem.Refusal;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.instrument.Authoring;
import org.earshot.survey.instrument.Draft;
import org.earshot.survey.naming.LanguageTags;
import org.earshot.survey.studio.Wording;
import org.earshot.survey.template.Templates;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;

/** A new survey: choose a template, look at it, or begin with nothing. Nothing is kept before a form is sent. */
@Path("/instruments/new")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
public class NewPages {
    private static final int MAX_TITLE_CHARS = 200;

    private final Engine pages;
    private final Templates templates;
    private final Authoring authoring;
    private final Shell shell;
    private final OwnOrganization own;

    public NewPages(Engine pages, Templates templates, Authoring authoring, Shell shell, OwnOrganization own) {
        this.pages = pages;
        this.templates = templates;
        this.authoring = authoring;
        this.shell = shell;
        this.own = own;
    }

    @GET
    @Operation(hidden = true)
    public String choose() {
        return pages.getTemplate("new-instrument")
                .data(
                        "templates",
                        templates.all().stream()
                                .map(template -> TemplateView.of(template, shell.pageLanguage()))
                                .toList())
                .render();
    }

    @GET
    @Path("/{template}")
    @Operation(hidden = true)
    public String look(String template) {
        return pages.getTemplate("template")
                .data(
                        "view",
                        templates
                                .named(template)
                                .map(found -> TemplateView.of(found, shell.pageLanguage()))
                                .orElseThrow(SurveyProblem.noSuch("template")))
                .render();
    }

    @POST
    @Path("/{template}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response begin(String template) {
        return begun(templates
                .named(template)
                .orElseThrow(SurveyProblem.noSuch("template"))
                .instrument());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response blank(@RestForm @DefaultValue("") String title, @RestForm @DefaultValue("") String language) {
        String named = title.strip();
        if (named.isEmpty() || named.length() > MAX_TITLE_CHARS || !Characters.storable(named)) {
            throw new Refusal(
                    SurveyProblem.INVALID_REQUEST,
                    "A survey needs a title of 1 to " + MAX_TITLE_CHARS + " characters.",
                    "Go back and write one; it can be changed later.");
        }
        String tag = LanguageTags.parse(language).orElseThrow(SurveyProblem.noLanguage(language));
        return begun(Wording.begun(named, tag));
    }

    private Response begun(Instrument instrument) {
        Draft draft = own.in(() -> authoring.begin(own.id(), instrument, false));
        return Response.seeOther(URI.create("/instruments/" + draft.instrumentId() + "/edit"))
                .build();
    }
}
