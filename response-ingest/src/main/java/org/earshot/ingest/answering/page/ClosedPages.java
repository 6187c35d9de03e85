package org.earshot.ingest.answering.page;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A kind word for every link that opens nothing; the same whether it ended or never existed. */
public class ClosedPages {
    private final Pages pages;

    ClosedPages(Pages pages) {
        this.pages = pages;
    }

    @ServerExceptionMapper
    Response page(Closed closed, HttpHeaders headers, UriInfo address) {
        Asked asked = new Asked();
        asked.acceptLanguage = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        asked.language = address.getQueryParameters().getFirst("lang");
        Frame frame = closed.visit()
                .map(visit -> pages.frame(visit, asked, Optional.empty()).withoutSwitches())
                .orElseGet(() -> pages.frame(asked));
        String key = closed.reason().key();
        Response page = pages.page(
                closed.reason().status(),
                "told",
                frame.titled(frame.words().of(key + ".title")),
                Map.of("key", key, "receipt", receipt(closed, address)));
        return closed.reason() == Closed.Reason.STARTING
                ? Response.fromResponse(page).header(HttpHeaders.RETRY_AFTER, 5).build()
                : page;
    }

    /** Where a receipt can be used; "" where there is nothing to be taken back yet. */
    private static String receipt(Closed closed, UriInfo address) {
        boolean starting = closed.reason() == Closed.Reason.STARTING;
        String token = address.getPathParameters().getFirst("token");
        return starting || token == null ? "" : Visit.base(token) + "/receipt";
    }
}
