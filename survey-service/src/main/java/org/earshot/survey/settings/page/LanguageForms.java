package org.earshot.survey.settings.page;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.earshot.contracts.event.DirectoryEntry.Organization;
import org.earshot.platform.identity.Roles;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.directory.Directory;
import org.earshot.survey.naming.LanguageTags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;

/** The forms on the settings page that say in which languages the organisation works. */
@Path("/settings/languages")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(Roles.ADMIN)
public class LanguageForms {
    private final Directory directory;
    private final OwnOrganization own;

    public LanguageForms(Directory directory, OwnOrganization own) {
        this.directory = directory;
        this.own = own;
    }

    /** One more, by name or tag. */
    @POST
    @Operation(hidden = true)
    public Response add(@RestForm @DefaultValue("") String added) {
        String tag = LanguageTags.parse(added).orElseThrow(SurveyProblem.noLanguage(added));
        return change(languages ->
                Stream.concat(languages.stream(), Stream.of(tag)).distinct().toList());
    }

    /** One less, by tag; the last one stays. */
    @POST
    @Path("/remove")
    @Operation(hidden = true)
    public Response remove(@RestForm @DefaultValue("") String removed) {
        return change(languages -> {
            List<String> left =
                    languages.stream().filter(tag -> !tag.equals(removed)).toList();
            return left.isEmpty() ? languages : left;
        });
    }

    private Response change(UnaryOperator<List<String>> change) {
        own.in(() -> {
            Organization now = directory.organization().orElseThrow(SurveyProblem.noSuch("organization"));
            return directory.change(new Organization(
                    now.organizationId(),
                    now.name(),
                    change.apply(now.languages()),
                    now.falseAlarmWeeks(),
                    now.disclosureThreshold(),
                    now.policy()));
        });
        return SettingsPage.again();
    }
}
