package org.earshot.local.front;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.Locale;

/**
 * Replaces what the caller says about where it comes from by what this proxy saw. Services trust these headers from
 * loopback, so one that slipped through would let anybody choose the address that limits and logs see.
 */
final class TrustedForwarding implements ProxyInterceptor {
    private static final int HTTP = 80;
    private static final List<String> NEVER_FROM_OUTSIDE =
            List.of("forwarded", "x-real-ip", "true-client-ip", "cf-connecting-ip", "proxy", "expect");

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        HttpServerRequest received = request.proxiedRequest();
        MultiMap headers = request.headers();
        for (String name : List.copyOf(headers.names())) {
            if (isForged(name.toLowerCase(Locale.ROOT))) {
                headers.remove(name);
            }
        }
        headers.set("X-Forwarded-For", received.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", "http");
        HostAndPort authority = received.authority();
        if (authority != null) {
            request.setAuthority(authority);
            headers.set("X-Forwarded-Port", Integer.toString(authority.port() > 0 ? authority.port() : HTTP));
        }
        return context.sendRequest();
    }

    private static boolean isForged(String name) {
        return name.startsWith("x-forwarded-") || NEVER_FROM_OUTSIDE.contains(name);
    }
}
