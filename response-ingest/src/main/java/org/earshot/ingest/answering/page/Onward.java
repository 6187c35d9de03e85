package org.earshot.ingest.answering.page;

import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Tells the script that sends for a page where to go on, instead of sending it there: a script's request would follow the way by
 * itself, and the browser would then load the same page again.
 */
public class Onward {
    /** Marks the pages that a script may send for. */
    @NameBinding
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.METHOD, ElementType.TYPE})
    @interface Told {}

    private static final String ASKED_BY_SCRIPT = "Earshot-Waiting";
    private static final String NEXT = "Earshot-Next";

    @Told
    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == Status.SEE_OTHER.getStatusCode()
                && request.getHeaderString(ASKED_BY_SCRIPT) != null) {
            response.getHeaders().putSingle(NEXT, path(response.getHeaders().getFirst(HttpHeaders.LOCATION)));
            response.getHeaders().remove(HttpHeaders.LOCATION);
            response.setStatusInfo(Status.NO_CONTENT);
        }
    }

    private static String path(Object location) {
        return URI.create(location.toString()).getRawPath();
    }
}
