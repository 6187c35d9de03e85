package org.earshot.ingest.answering.page;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What every request for a page says besides its form. */
public class Asked {
    /** Name of the one cookie: functional, first-party, for the pages only. */
    static final String COOKIE = "earshot_draft";

    @PathParam("token")
    @Nullable String token;

    @CookieParam(COOKIE)
    @Nullable String secret;

    @HeaderParam("Accept-Language")
    @Nullable String acceptLanguage;

    @QueryParam("lang")
    @Nullable String language;

    /** The link's token as it stands in the path. */
    String token() {
        return token == null ? "" : token;
    }
}
