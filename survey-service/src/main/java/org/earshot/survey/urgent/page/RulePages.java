package org.earshot.survey.urgent.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.page.Shell;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.urgent.RuleVersion;
import org.earshot.survey.urgent.Rules;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The pages under Settings where rules are listed, picked and written. */
@Path("/settings/urgent-answers")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ADMIN)
public class RulePages {
    private final Template list;
    private final Template form;
    private final RuleViews views;
    private final Rules rules;
    private final OwnOrganization own;
    private final Shell shell;

    public RulePages(
            @Location("urgent-rules.html") Template list,
            @Location("urgent-rule.html") Template form,
            RuleViews views,
            Rules rules,
            OwnOrganization own,
            Shell shell) {
        this.list = list;
        this.form = form;
        this.views = views;
        this.rules = rules;
        this.own = own;
        this.shell = shell;
    }

    @GET
    @Operation(hidden = true)
    public String list() {
        RuleWords words = RuleLanguage.words(shell);
        return own.in(() -> list.data("organization", views.organization())
                .data(
                        "rules",
                        rules.latest().stream()
                                .map(rule -> views.line(rule, shell.language(), words.unknownPerson()))
                                .toList())
                .data("askable", views.askable(shell.language()))
                .render());
    }

    @GET
    @Path("/new")
    @Operation(hidden = true)
    public String fresh(@RestQuery @Nullable UUID instrument, @RestQuery @Nullable String question) {
        RuleWords words = RuleLanguage.words(shell);
        if (instrument == null || question == null) {
            throw SurveyProblem.noSuch("question").get();
        }
        return own.in(() -> form.data("organization", views.organization())
                .data(
                        "view",
                        views.fresh(instrument, question, shell.language(), words)
                                .orElseThrow(SurveyProblem.noSuch("question")))
                .data("ended", false)
                .render());
    }

    @GET
    @Path("/{ruleId}")
    @Operation(hidden = true)
    public String one(UUID ruleId) {
        RuleWords words = RuleLanguage.words(shell);
        return own.in(() -> {
            List<RuleVersion> versions = rules.versions(ruleId);
            if (versions.isEmpty()) {
                throw SurveyProblem.noSuch("rule").get();
            }
            return form.data("organization", views.organization())
                    .data(
                            "view",
                            views.of(versions, shell.language(), words).orElseThrow(SurveyProblem.noSuch("question")))
                    .data("ended", versions.get(0).ended())
                    .render();
        });
    }
}
