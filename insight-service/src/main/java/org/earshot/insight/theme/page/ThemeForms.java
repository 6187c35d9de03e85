package org.earshot.insight.theme.page;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.earshot.insight.codebook.Codebook;
import org.earshot.insight.codebook.Theme;
import org.earshot.insight.theme.CodebookDesk;
import org.earshot.insight.theme.Effect;
import org.earshot.insight.theme.Previewing;
import org.earshot.insight.theme.ThemeRefused;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.page.Shell;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the form of a theme does: preview, save, remove. What cannot be done shows on the page, with all that was typed. */
@Path("/words")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
@Blocking
public class ThemeForms {
    private static final int NOT_SAVED = 422;

    private final CodebookDesk codebooks;
    private final Previewing previewing;
    private final ThemePages pages;
    private final SignedIn signedIn;
    private final Shell shell;

    ThemeForms(CodebookDesk codebooks, Previewing previewing, ThemePages pages, SignedIn signedIn, Shell shell) {
        this.codebooks = codebooks;
        this.previewing = previewing;
        this.pages = pages;
        this.signedIn = signedIn;
        this.shell = shell;
    }

    @POST
    @Path("/new")
    @Operation(hidden = true)
    public Response add(@BeanParam ThemeForm form) {
        return act("", form);
    }

    @POST
    @Path("/theme/{id}")
    @Operation(hidden = true)
    public Response change(@PathParam("id") String id, @BeanParam ThemeForm form) {
        return act(id, form);
    }

    private Response act(String id, ThemeForm form) {
        Theme theme = form.theme(id);
        UUID organizationId = signedIn.organizationId();
        try {
            if (form.presses("preview")) {
                return page(200, theme, form, List.of(), told(previewing.of(organizationId, theme)));
            }
            if (form.presses("remove")) {
                Codebook now = codebooks.remove(organizationId, signedIn.id(), id, form.codebookVersion());
                return seeOther("/words?removed=" + now.version());
            }
            Codebook now = codebooks.decide(organizationId, signedIn.id(), theme, form.codebookVersion());
            return seeOther("/words/theme/" + theme.id() + "?saved=" + now.version());
        } catch (ThemeRefused refused) {
            return page(NOT_SAVED, theme, form, faults(refused), List.of());
        }
    }

    private Response page(int status, Theme theme, ThemeForm form, List<String> faults, List<String> effect) {
        ThemePage page = pages.page(theme, form.codebookVersion(), new ThemePages.Told("", faults, effect));
        return Response.status(status)
                .entity(ThemePages.Templates.theme(page))
                .type(MediaType.TEXT_HTML_TYPE)
                .build();
    }

    private List<String> faults(ThemeRefused refused) {
        ThemeText text = new ThemeText(shell.pageLanguage());
        return switch (refused.kind()) {
            case FAULTY -> refused.faults().stream().map(text::fault).toList();
            case TOO_MANY_THEMES -> List.of(text.words().full());
            case TOO_MANY_WATCHED -> List.of(text.words().watchedFull());
            case UNKNOWN, DECIDED_MEANWHILE -> List.of(text.words().meanwhile());
        };
    }

    private List<String> told(Effect effect) {
        ThemeText text = new ThemeText(shell.pageLanguage());
        int threshold = effect.threshold();
        return List.of(
                text.words().effectOver(text.count(effect.texts())),
                text.words().effectBefore(text.people(effect.before(), threshold)),
                text.words().effectJoining(text.people(effect.joining(), threshold)),
                text.words().effectLeaving(text.people(effect.leaving(), threshold)));
    }

    private static Response seeOther(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
