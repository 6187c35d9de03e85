package org.earshot.local.front;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;

/** What a caller gets while a service starts or starts again: 503 and when to try again, as a page or as a problem. */
final class WhileAway implements ProxyInterceptor {
    private static final int RETRY_AFTER_SECONDS = 2;

    private static final Buffer PROBLEM = Buffer.buffer("{\"type\":\"urn:earshot:problem:service-away\","
            + "\"title\":\"This part of Earshot is starting\",\"status\":503,"
            + "\"detail\":\"The service that answers this path does not run at the moment.\","
            + "\"fix\":\"Send the same request again in " + RETRY_AFTER_SECONDS
            + " seconds; a response with the same id counts once.\"}");

    private static final Buffer PAGE = Buffer.buffer("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"
            + "<meta name=\"viewport\" content=\"width=device-width\"><title>One moment - Earshot</title></head><body><main>"
            + "<h1>One moment, please</h1><p>This part of Earshot is starting. Go back and try again in a few seconds;"
            + " what you entered is still there.</p></main></body></html>");

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        return context.sendRequest().recover(away -> Future.succeededFuture(refusal(context.request())));
    }

    private static ProxyResponse refusal(ProxyRequest request) {
        String accepted = request.proxiedRequest().getHeader(HttpHeaders.ACCEPT);
        boolean page = accepted != null && accepted.contains("text/html");
        return request.release()
                .response()
                .setStatusCode(503)
                .putHeader(HttpHeaders.RETRY_AFTER, Integer.toString(RETRY_AFTER_SECONDS))
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONTENT_TYPE, page ? "text/html; charset=utf-8" : "application/problem+json")
                .setBody(Body.body(page ? PAGE : PROBLEM));
    }
}
