package org.earshot.ingest.answering.page;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Leads whoever sends a file that is longer than the server takes anything back to the question, which says so in their language. Left
 * to the server, they would see an empty page. What they send is read to its end and kept nowhere: a browser shows no answer before.
 */
@Singleton
public class FormLimit {
    /** Name in the query of the way back. */
    static final String TOO_LARGE = "too-large";

    private static final Pattern QUESTION = Pattern.compile("/a/[^/]+/q/[^/]+");
    /** Of whoever sends more, the connection is closed by the server. */
    private static final long MOST_READ_BYTES = 256_000_000;
    /** Before the limits of the service and of the server. */
    private static final int FIRST = 501;

    private final long mostBytes;

    FormLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.mostBytes = most.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext request) {
        if (!isTooLong(request)) {
            request.next();
            return;
        }
        request.request().endHandler(ended -> request.response()
                .setStatusCode(303)
                .putHeader(HttpHeaders.LOCATION, wayBack(request.normalizedPath()))
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end());
        request.request().handler(passedOver -> {}).resume();
    }

    private boolean isTooLong(RoutingContext request) {
        long length = length(request.request().getHeader(HttpHeaders.CONTENT_LENGTH));
        return length > mostBytes
                && length <= MOST_READ_BYTES
                && request.request().method().equals(HttpMethod.POST)
                && isQuestion(request.normalizedPath());
    }

    /** Whether this is where a question is answered. */
    public static boolean isQuestion(String path) {
        return QUESTION.matcher(path).matches();
    }

    /** Where the question says that the file was too large. */
    public static String wayBack(String question) {
        return question + "?" + TOO_LARGE + "=yes";
    }

    private static long length(@Nullable String stated) {
        return stated != null && stated.matches("[0-9]{1,18}") ? Long.parseLong(stated) : 0;
    }
}
