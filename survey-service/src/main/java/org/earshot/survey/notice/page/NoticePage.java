package org.earshot.survey.notice.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.page.Shell;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.notice.ChoiceRefused;
import org.earshot.survey.notice.page.NoticeViews.Said;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The page under Settings where each person chooses how they are told, and its form. */
@Path("/settings/notices")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST})
public class NoticePage {
    private final Template page;
    private final NoticeViews views;
    private final Chosen chosen;
    private final OwnOrganization own;
    private final Shell shell;
    private final SignedIn signedIn;

    public NoticePage(
            @Location("notices.html") Template page,
            NoticeViews views,
            Chosen chosen,
            OwnOrganization own,
            Shell shell,
            SignedIn signedIn) {
        this.page = page;
        this.views = views;
        this.chosen = chosen;
        this.own = own;
        this.shell = shell;
        this.signedIn = signedIn;
    }

    @GET
    @Operation(hidden = true)
    public String show(@RestQuery @Nullable String saved) {
        NoticeLanguage language = NoticeLanguage.of(shell.pageLanguage());
        return render(
                language,
                saved == null ? Said.NOTHING : new Said(language.words().saved(), true));
    }

    /** After a refusal the page says why; nothing was changed. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response choose(MultivaluedMap<String, String> sent) {
        Map<String, String> fields = new HashMap<>();
        sent.forEach((name, values) -> fields.put(name, values.get(0)));
        try {
            own.in(() -> chosen.by(signedIn.id(), fields));
            return Response.seeOther(URI.create("/settings/notices?saved")).build();
        } catch (ChoiceRefused refused) {
            NoticeLanguage language = NoticeLanguage.of(shell.pageLanguage());
            String why = language.words().refused(String.valueOf(refused.getMessage()));
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(render(language, new Said(why, false)))
                    .build();
        }
    }

    private String render(NoticeLanguage language, Said said) {
        return own.in(() -> page.data(
                        "view", views.of(signedIn.id(), signedIn.name(), signedIn.has(Roles.ADMIN), language, said))
                .render());
    }
}
