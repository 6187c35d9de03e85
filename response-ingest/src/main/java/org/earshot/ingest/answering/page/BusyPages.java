package org.earshot.ingest.answering.page;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A calm word where too much comes at once. What was filled in stands in the page, and is sent again as it was. */
public class BusyPages {
    private static final String PRESSED = "do";

    private final Pages pages;

    BusyPages(Pages pages) {
        this.pages = pages;
    }

    /** A field as it was filled in. */
    public record Field(String name, String value) {}

    @ServerExceptionMapper
    Response page(Busy busy, UriInfo address) {
        Form form = busy.asked().form;
        Frame frame = pages.frame(busy.asked());
        Response page = pages.page(
                429,
                "busy",
                frame.titled(frame.words().of("busy.title")),
                Map.of(
                        "seconds",
                        busy.seconds(),
                        "to",
                        here(address.getRequestUri()),
                        "fields",
                        fields(form),
                        "pressed",
                        // A file cannot be carried: who tries again chooses it again.
                        busy.asked().brings ? AnswerPages.AGAIN : form.pressed()));
        return Response.fromResponse(page)
                .header(HttpHeaders.RETRY_AFTER, busy.seconds())
                .build();
    }

    /** Path and query. */
    private static String here(URI address) {
        return address.getRawQuery() == null
                ? address.getRawPath()
                : address.getRawPath() + "?" + address.getRawQuery();
    }

    private static List<Field> fields(Form form) {
        return form.fields().entrySet().stream()
                .filter(field -> !field.getKey().equals(PRESSED))
                .flatMap(field -> field.getValue().stream().map(value -> new Field(field.getKey(), value)))
                .toList();
    }
}
