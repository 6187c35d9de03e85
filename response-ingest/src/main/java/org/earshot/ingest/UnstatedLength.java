package org.earshot.ingest;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.earshot.ingest.answering.page.FormLimit;
import org.earshot.ingest.response.IngestProblem;
import org.earshot.platform.problem.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Holds uploads to the bound of the server that do not say how long they are (chunked). Left to the server, whoever sends too much gets an
 * empty answer, and the log a stack trace.
 */
@Singleton
public class UnstatedLength {
    /** Where people choose a file, and where programs send one: all of them are read on a worker. */
    private static final Pattern UPLOAD =
            Pattern.compile("/a/[^/]+/q/[^/]+|/api/responses/[^/]+/files|/api/responses/import|/import");

    private static final int AFTER_THE_SERVER = 1;

    private final long mostBytes;

    UnstatedLength(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.mostBytes = most.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(UnstatedLength::takeOver, AFTER_THE_SERVER);
    }

    private static void takeOver(RoutingContext request) {
        if (request.request().getHeader(HttpHeaders.CONTENT_LENGTH) == null
                && UPLOAD.matcher(request.normalizedPath()).matches()) {
            request.remove(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY);
        }
        request.next();
    }

    /** Bounds what is read of the body. */
    @ServerRequestFilter(preMatching = true)
    public void bound(ContainerRequestContext request) {
        String path = request.getUriInfo().getRequestUri().getRawPath();
        if (request.getHeaderString("Content-Length") == null
                && request.getMethod().equals("POST")
                && UPLOAD.matcher(path).matches()) {
            request.setEntityStream(new BoundedBody(request.getEntityStream(), mostBytes, () -> refusal(path)));
        }
    }

    private static RuntimeException refusal(String path) {
        return FormLimit.isQuestion(path)
                ? new WebApplicationException(Response.status(Response.Status.SEE_OTHER)
                        .header("Location", FormLimit.wayBack(path))
                        .header("Cache-Control", "no-store")
                        .build())
                : new Refusal(
                        IngestProblem.TOO_LARGE,
                        "The body is larger than this address takes.",
                        "Send less at once, and say how long it is (Content-Length).");
    }
}
