package org.earshot.ingest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.earshot.contracts.instrument.FileQuestion;

/** Turns away a body that says of itself that it is too long, before a byte of it is read; only a batch and a file may be long. */
class BodyLimit {
    private static final long MAX_BYTES = 256 * 1024;
    private static final long MAX_BATCH_BYTES = 16 * 1024 * 1024;
    private static final String BATCH = "/api/responses/batch";
    private static final String IMPORT = "/api/responses/import";
    private static final String IMPORT_PAGE = "/import";
    private static final Pattern FILE = Pattern.compile("/api/responses/[^/]+/files");

    /** Who chose too large a picture is told so on the page. */
    private static final Pattern FILE_PAGE = Pattern.compile("/a/[^/]+/q/[^/]+");

    private static final int EARLY = 500;
    private static final String PROBLEM =
            "{\"type\":\"urn:earshot:problem:too-large\",\"title\":\"The request is too large\",\"status\":413,"
                    + "\"detail\":\"The body is larger than this address takes.\",\"fix\":\"Send less at once.\"}";

    void register(@Observes Filters filters) {
        filters.register(BodyLimit::check, EARLY);
    }

    private static void check(RoutingContext request) {
        if (length(request) <= allowed(request.normalizedPath())) {
            request.next();
            return;
        }
        request.response()
                .setStatusCode(413)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(PROBLEM);
    }

    /** A file may be as long as the server takes anything; it is held to that there. */
    private static long allowed(String path) {
        if (FILE.matcher(path).matches()) {
            return FileQuestion.MAX_BYTES;
        }
        if (path.equals(IMPORT)
                || path.equals(IMPORT_PAGE)
                || FILE_PAGE.matcher(path).matches()) {
            return Long.MAX_VALUE;
        }
        return path.equals(BATCH) ? MAX_BATCH_BYTES : MAX_BYTES;
    }

    private static long length(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException malformed) {
            return 0;
        }
    }
}
