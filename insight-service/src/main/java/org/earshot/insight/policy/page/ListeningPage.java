package org.earshot.insight.policy.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.earshot.insight.policy.Claims;
import org.earshot.insight.policy.ListeningDesk;
import org.earshot.insight.policy.ListeningView;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.page.PageLanguage;
import org.earshot.platform.page.Shell;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * How we listen: what raises alerts, what each budget would mean, thresholds, and what may be said in public. Its forms go to
 * survey-service through the one address in front of both; the token against forgery is the same in all services.
 */
@Path("/listening")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST})
public class ListeningPage {
    private final ListeningDesk desk;
    private final Claims claims;
    private final Shell shell;
    private final SignedIn signedIn;

    ListeningPage(ListeningDesk desk, Claims claims, Shell shell, SignedIn signedIn) {
        this.desk = desk;
        this.claims = claims;
        this.shell = shell;
        this.signedIn = signedIn;
    }

    @CheckedTemplate(basePath = "insight")
    static class Templates {
        static native TemplateInstance listening(ListeningPageView view);
    }

    @GET
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance show(
            @QueryParam("program") @Nullable String program, @QueryParam("saved") @Nullable Integer saved) {
        PageLanguage language = shell.pageLanguage();
        UUID organization = signedIn.organizationId();
        UUID programId = program(program);
        ListeningView view = desk.of(organization, programId, language.tag()).orElseThrow(NotFoundException::new);
        boolean mayChange = signedIn.has(Roles.ADMIN) || (programId != null && signedIn.has(Roles.MANAGER));
        return Templates.listening(new ListeningPageText(words(language), language.locale())
                .of(view, claims.of(organization, null, language.tag()), saved == null ? 0 : saved, mayChange));
    }

    private static ListeningWords words(PageLanguage language) {
        return language.words(ListeningWords.class);
    }

    private static @Nullable UUID program(@Nullable String sent) {
        try {
            return sent == null || sent.isBlank() ? null : UUID.fromString(sent);
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }
}
