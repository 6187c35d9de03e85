package org.earshot.insight.question.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.earshot.insight.question.QuestionDesk;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.page.PageLanguage;
import org.earshot.platform.page.Shell;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What answers say about the questions of a survey. */
@Path("/questions")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST})
@Blocking
public class QuestionPages {
    private final QuestionDesk desk;
    private final SignedIn signedIn;
    private final Shell shell;

    QuestionPages(QuestionDesk desk, SignedIn signedIn, Shell shell) {
        this.desk = desk;
        this.signedIn = signedIn;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "question")
    static class Templates {
        static native TemplateInstance all(QuestionsPage view);
    }

    @GET
    @Path("/{instrument}")
    @Operation(hidden = true)
    public TemplateInstance show(@RestPath String instrument, @RestQuery @Nullable String version) {
        PageLanguage language = shell.pageLanguage();
        try {
            return desk.questions(
                            signedIn.organizationId(),
                            UUID.fromString(instrument),
                            Optional.ofNullable(version).map(Integer::valueOf),
                            language.tag())
                    .map(view -> QuestionsPage.of(
                            view, new QuestionText(language), signedIn.has(Roles.ADMIN) || signedIn.has(Roles.MANAGER)))
                    .map(Templates::all)
                    .orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException(noId);
        }
    }
}
