package org.earshot.insight.update.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.earshot.insight.update.Drafting;
import org.earshot.insight.update.Preview;
import org.earshot.insight.update.PublicWords;
import org.earshot.insight.update.UpdateRefused;
import org.earshot.insight.update.UpdateView;
import org.earshot.insight.update.UpdateViews;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.page.QrSvg;
import org.earshot.platform.page.Shell;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** One update: its texts, how people will meet it, and its poster. */
@Path("/updates/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST})
public class UpdatePages {
    private final UpdateViews views;
    private final Drafting drafting;
    private final SignedIn signedIn;
    private final Shell shell;

    UpdatePages(UpdateViews views, Drafting drafting, SignedIn signedIn, Shell shell) {
        this.views = views;
        this.drafting = drafting;
        this.signedIn = signedIn;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "update")
    static class Templates {
        static native TemplateInstance one(UpdateCard card, boolean mayTell, String refused);

        static native TemplateInstance poster(Poster poster);
    }

    /** What the template of a poster shows. */
    public record Poster(
            UUID id, String program, Preview preview, String address, RawString qr, String ask, List<String> others) {}

    @GET
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("id") UUID id, @QueryParam("refused") @Nullable String refused) {
        UpdateView update = update(id);
        Set<String> languages = new TreeSet<>(update.texts().keySet());
        List<String> own = drafting.languages(signedIn.organizationId(), shell.language());
        languages.removeAll(own);
        List<String> written = new ArrayList<>(own);
        written.addAll(languages);
        UpdateCard card =
                UpdateCard.of(update, written, views.previews(signedIn.organizationId(), update), shell.pageLanguage());
        boolean mayTell = signedIn.has(Roles.ADMIN) || signedIn.has(Roles.MANAGER);
        return Templates.one(card, mayTell, refusal(refused));
    }

    /** One page to print, in one language. */
    @GET
    @Path("/poster/{language}")
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance poster(@PathParam("id") UUID id, @PathParam("language") String language) {
        UpdateView update = update(id);
        List<Preview> previews = views.previews(signedIn.organizationId(), update);
        Preview preview = previews.stream()
                .filter(one -> one.language().equals(language))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return Templates.poster(new Poster(
                id,
                update.program(),
                preview,
                update.page(),
                new RawString(QrSvg.of(update.page(), "QR")),
                PublicWords.in(language).ask(),
                previews.stream()
                        .map(Preview::language)
                        .filter(other -> !other.equals(language))
                        .toList()));
    }

    private UpdateView update(UUID id) {
        try {
            return views.one(signedIn.organizationId(), id, shell.language());
        } catch (UpdateRefused unknown) {
            throw new NotFoundException(unknown);
        }
    }

    private String refusal(@Nullable String refused) {
        TellingWords words = UpdateCard.words(shell.pageLanguage());
        if (refused == null) {
            return "";
        }
        return switch (refused) {
            case "nothing_told" -> words.refusedNothing();
            case "text" -> words.refusedText();
            default -> "";
        };
    }
}
