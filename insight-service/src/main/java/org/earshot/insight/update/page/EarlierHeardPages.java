package org.earshot.insight.update.page;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The longer addresses that stand on posters and receipts from before: each leads to where the page is. */
@Path("/heard/{token: [0-9a-z]+}")
@PermitAll
public class EarlierHeardPages {

    @GET
    @Operation(hidden = true)
    public Response lead(@PathParam("token") String token, @QueryParam("lang") @Nullable String language) {
        String chosen = language == null ? "" : "?lang=" + URLEncoder.encode(language, StandardCharsets.UTF_8);
        return Response.status(Response.Status.MOVED_PERMANENTLY)
                .location(URI.create("/h/" + token + chosen))
                .build();
    }
}
