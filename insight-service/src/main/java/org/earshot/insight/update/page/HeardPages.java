package org.earshot.insight.update.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.earshot.insight.update.HeardDesk;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The public page of a program: what was heard and what was done. For everyone, in their language, without a cookie or a script. */
@Path("/h/{token}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class HeardPages {
    private static final int MOST_TAG_CHARS = 40;

    private final HeardDesk desk;
    private final RoutingContext request;

    HeardPages(HeardDesk desk, RoutingContext request) {
        this.desk = desk;
        this.request = request;
    }

    @CheckedTemplate(basePath = "update")
    static class Templates {
        static native TemplateInstance heard(HeardView view);
    }

    @GET
    @Blocking
    @Operation(hidden = true)
    public Response show(@PathParam("token") String token, @QueryParam("lang") @Nullable String chosen) {
        setNoCookie();
        HeardDesk.Page page = desk.page(token, wanted(chosen)).orElseThrow(NotFoundException::new);
        return Response.ok(Templates.heard(HeardView.of(page)).render(), "text/html;charset=UTF-8")
                .header("Content-Language", page.language())
                .header("Content-Security-Policy", HeardStyle.POLICY)
                .header("Cache-Control", "public, max-age=60")
                .header("Vary", "Accept-Language")
                .build();
    }

    /** The check of forms gives every page a token as a cookie; this page has no form. */
    private void setNoCookie() {
        request.addHeadersEndHandler(sent -> {
            for (Cookie cookie : List.copyOf(request.request().cookies())) {
                request.response().removeCookie(cookie.getName(), false);
            }
        });
    }

    private List<String> wanted(@Nullable String chosen) {
        Stream<String> asked = request.acceptableLanguages().stream()
                .flatMap((LanguageHeader header) -> Stream.of(header.value(), header.tag()));
        return Stream.concat(Stream.ofNullable(chosen), asked)
                .filter(tag -> tag.length() <= MOST_TAG_CHARS)
                .toList();
    }
}
