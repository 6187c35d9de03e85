package org.earshot.insight.webhook.vertx;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.earshot.insight.webhook.Attempt;
import org.jspecify.annotations.Nullable;

/** Posts over a connection of its own to an address, in the name of a host. Follows nothing, unpacks nothing, reads little. */
final class Connection {
    private static final int MAX_ANSWER_BYTES = 64 * 1024;
    private static final int MAX_HEADER_BYTES = 16 * 1024;
    private static final int MOST_CONNECTIONS_TO_A_HOST = 20;
    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;

    private final HttpClient client;

    /**
     * A client that keeps no connection.
     *
     * @param trust whom to trust for TLS; as it is made: whom the Java runtime trusts
     */
    Connection(Vertx vertx, HttpClientOptions trust) {
        this.client = vertx.createHttpClient(trust.setKeepAlive(false)
                .setVerifyHost(true)
                .setDecompressionSupported(false)
                .setMaxHeaderSize(MAX_HEADER_BYTES)
                .setMaxPoolSize(MOST_CONNECTIONS_TO_A_HOST));
    }

    /** A body and the headers that say who sent it. */
    record Signed(String id, long epochSecond, String signature, String body) {}

    /**
     * An answer.
     *
     * @param asked Retry-After in seconds, if it is a number; else null
     */
    record Answer(int status, @Nullable Duration asked) {}

    CompletionStage<Answer> post(URI url, InetAddress address, Signed signed, Cut cut) {
        boolean tls = "https".equalsIgnoreCase(url.getScheme());
        int port = url.getPort() > 0 ? url.getPort() : tls ? HTTPS_PORT : HTTP_PORT;
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                .setHost(url.getHost())
                .setPort(port)
                .setSsl(tls)
                .setURI(path(url))
                .setFollowRedirects(false)
                .putHeader("content-type", "application/json")
                .putHeader("user-agent", "Earshot-Webhooks/1")
                .putHeader("webhook-id", signed.id())
                .putHeader("webhook-timestamp", Long.toString(signed.epochSecond()))
                .putHeader("webhook-signature", signed.signature());
        return client.request(options)
                .compose(request -> {
                    cut.of(request);
                    return request.send(Buffer.buffer(signed.body()));
                })
                .compose(Connection::whole)
                .toCompletionStage();
    }

    private static String path(URI url) {
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
    }

    private static Future<Answer> whole(HttpClientResponse response) {
        Promise<Answer> answer = Promise.promise();
        int[] bytes = new int[1];
        response.handler(part -> {
            bytes[0] += part.length();
            if (bytes[0] > MAX_ANSWER_BYTES) {
                answer.tryFail(new NotSent(Attempt.Failure.TOO_LARGE));
            }
        });
        response.exceptionHandler(answer::tryFail);
        response.endHandler(end -> answer.tryComplete(new Answer(response.statusCode(), asked(response))));
        return answer.future();
    }

    private static @Nullable Duration asked(HttpClientResponse response) {
        try {
            String asked = response.getHeader("retry-after");
            return asked == null ? null : Duration.ofSeconds(Integer.parseInt(asked.strip()));
        } catch (NumberFormatException aDate) {
            return null;
        }
    }

    void close() {
        client.close();
    }

    /** Ends a request from outside, when its time is over. */
    static final class Cut {
        private @Nullable HttpClientRequest request;
        private boolean cut;

        synchronized void of(HttpClientRequest made) {
            request = made;
            if (cut) {
                made.reset();
            }
        }

        synchronized void now() {
            cut = true;
            if (request != null) {
                request.reset();
            }
        }
    }
}
