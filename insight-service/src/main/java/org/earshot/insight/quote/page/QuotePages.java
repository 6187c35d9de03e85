package org.earshot.insight.quote.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.earshot.insight.codebook.Theme;
import org.earshot.insight.quote.QuoteDesk;
import org.earshot.insight.quote.QuoteRefused;
import org.earshot.insight.quote.QuotesView;
import org.earshot.insight.theme.CodebookDesk;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.page.Shell;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What people wrote about a theme; below it, for managers, what could be released. */
@Path("/words/theme/{id}/quotes")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
@Blocking
public class QuotePages {
    private static final String RELEASED = "released";
    private static final String TAKEN_BACK = "back";
    private static final String REFUSED = "refused";

    private final QuoteDesk quotes;
    private final CodebookDesk codebooks;
    private final SignedIn signedIn;
    private final Shell shell;

    QuotePages(QuoteDesk quotes, CodebookDesk codebooks, SignedIn signedIn, Shell shell) {
        this.quotes = quotes;
        this.codebooks = codebooks;
        this.signedIn = signedIn;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "words")
    static class Templates {
        static native TemplateInstance quotes(QuotesPage view);
    }

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST})
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("id") String id, @QueryParam("done") @Nullable String done) {
        UUID organizationId = signedIn.organizationId();
        Theme theme = codebooks.codebook(organizationId).theme(id).orElseThrow(NotFoundException::new);
        QuotesView shown = quotes.released(organizationId, id);
        boolean mayRelease = signedIn.has(Roles.ADMIN) || signedIn.has(Roles.MANAGER);
        return Templates.quotes(new QuotesPage(
                id,
                theme.name().in(shell.language()),
                shown.suppressed(),
                mayRelease,
                told(done),
                REFUSED.equals(done),
                shown.items().stream().map(QuotesPage::quote).toList(),
                mayRelease ? quotes.candidates(organizationId, id) : List.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response change(
            @PathParam("id") String id,
            @FormParam("quote") @Nullable String quote,
            @FormParam("text") @Nullable String text,
            @FormParam("do") @Nullable String pressed) {
        Theme theme = codebooks.codebook(signedIn.organizationId()).theme(id).orElseThrow(NotFoundException::new);
        String done = "back".equals(pressed) ? TAKEN_BACK : RELEASED;
        try {
            UUID quoteId = UUID.fromString(Objects.requireNonNullElse(quote, ""));
            if (done.equals(TAKEN_BACK)) {
                quotes.takeBack(signedIn.organizationId(), id, quoteId);
            } else {
                quotes.release(
                        signedIn.organizationId(), signedIn.id(), id, quoteId, Objects.requireNonNullElse(text, ""));
            }
        } catch (QuoteRefused refused) {
            done = REFUSED;
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException(noId);
        }
        return Response.seeOther(URI.create("/words/theme/" + theme.id() + "/quotes?done=" + done))
                .build();
    }

    private String told(@Nullable String done) {
        QuoteWords words = shell.pageLanguage().words(QuoteWords.class);
        return RELEASED.equals(done) ? words.released() : TAKEN_BACK.equals(done) ? words.takenBack() : "";
    }
}
