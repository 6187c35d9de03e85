package org.earshot.platform.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a body that says of itself that it is longer than the server takes anything. Left to the server, whoever sends it gets an empty
 * answer or, where the connection breaks before it is heard, none: a proxy between then says that the service is away. So what comes is
 * passed over, but for those who wait to be asked for it (Expect).
 */
@Singleton
class StatedLength {
    /** Before the server's own limit, after those of a service. */
    private static final int EARLY = 100;
    /** Of whoever sends more, the connection is closed. */
    private static final long MOST_PASSED_OVER_BYTES = 256_000_000;

    private static final String PROBLEM =
            "{\"type\":\"urn:earshot:problem:too-large\",\"title\":\"The request is too large\",\"status\":413,"
                    + "\"detail\":\"The body is larger than this address takes.\",\"fix\":\"Send at most %d bytes at once.\"}";

    private final long mostBytes;

    StatedLength(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.mostBytes = most.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext request) {
        long length = length(request.request().getHeader(HttpHeaders.CONTENT_LENGTH));
        if (length <= mostBytes) {
            request.next();
            return;
        }
        request.response()
                .setStatusCode(413)
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemResponse.PROBLEM_JSON)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        boolean waits = request.request().headers().contains(HttpHeaders.EXPECT);
        if (waits || length > MOST_PASSED_OVER_BYTES) {
            request.response().putHeader(HttpHeaders.CONNECTION, "close");
        } else {
            passOver(request.request());
        }
        request.response().end(PROBLEM.formatted(mostBytes));
    }

    private static void passOver(HttpServerRequest request) {
        request.handler(passed -> {}).resume();
    }

    /** What is no number is for the server to refuse. */
    private static long length(@Nullable String stated) {
        return stated != null && stated.matches("[0-9]{1,18}") ? Long.parseLong(stated) : 0;
    }
}
