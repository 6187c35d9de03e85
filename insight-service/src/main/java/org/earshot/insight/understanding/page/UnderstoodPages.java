package org.earshot.insight.understanding.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.receipt.ReceiptCode;
import org.earshot.insight.codebook.Theme;
import org.earshot.insight.understanding.GivenThemes;
import org.earshot.insight.understanding.UnderstandingDesk;
import org.earshot.insight.understanding.Understandings.Given;
import org.earshot.insight.understanding.Verdict;
import org.earshot.platform.page.Shell;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Shows the holder of a receipt the themes that their words were given, and takes what they say of them. */
@Path("/understood/{organization}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
public class UnderstoodPages {
    private static final String THEME = "theme-";
    private static final int REFUSED = 422;

    private final UnderstandingDesk desk;
    private final GivenThemes codebook;
    private final Shell shell;

    UnderstoodPages(UnderstandingDesk desk, GivenThemes codebook, Shell shell) {
        this.desk = desk;
        this.codebook = codebook;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "words")
    static class Templates {
        static native TemplateInstance understood(UnderstoodPage view);
    }

    @GET
    @Operation(hidden = true)
    public Response ask(@PathParam("organization") UUID organization) {
        return page(200, UnderstoodPage.asking(organization, "", false));
    }

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @Operation(hidden = true)
    public Response show(@PathParam("organization") UUID organization, String body) {
        PlainForm form = new PlainForm(body);
        Optional<ReceiptCode> code = ReceiptCode.typed(form.field("code"));
        if (code.isEmpty()) {
            return page(REFUSED, UnderstoodPage.asking(organization, form.field("code"), true));
        }
        Map<String, Verdict> verdicts = new HashMap<>();
        form.beginning(THEME)
                .forEach((theme, word) -> Verdict.of(word).ifPresent(verdict -> verdicts.put(theme, verdict)));
        if (!verdicts.isEmpty()) {
            boolean unused = desk.say(organization, code.get(), () -> codebook.current(organization), verdicts);
        }
        List<Theme> themes = codebook.read(organization);
        Optional<Given> given = desk.given(organization, code.get());
        return page(
                200,
                given.map(known -> UnderstoodPage.of(
                                organization, code.get(), known, themes, shell.language(), !verdicts.isEmpty()))
                        .orElseGet(() -> UnderstoodPage.nothing(organization)));
    }

    private static Response page(int status, UnderstoodPage view) {
        return Response.status(status)
                .entity(Templates.understood(view))
                .type(MediaType.TEXT_HTML_TYPE)
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
