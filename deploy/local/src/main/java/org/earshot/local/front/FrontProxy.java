package org.earshot.local.front;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.httpproxy.HttpProxy;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.earshot.local.terminal.CannotStart;

/**
 * The one address in front of the services. Bodies stream through in both directions, so that server-sent events arrive
 * as they are sent.
 */
public final class FrontProxy implements AutoCloseable {
    private static final int IDLE_SECONDS = 120;
    /** The address of a preview holds the question; the services decide what is too long for them. */
    private static final int LONGEST_FIRST_LINE = 16 * 1024;

    private final Vertx vertx;
    private final List<HttpServer> servers = new ArrayList<>();
    private final HttpProxy proxy;
    private final Map<String, SocketAddress> origins;

    private FrontProxy(Vertx vertx, Map<String, SocketAddress> origins) {
        this.vertx = vertx;
        this.origins = origins;
        HttpClient client = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(2_000).setKeepAliveTimeout(20),
                new PoolOptions().setHttp1MaxSize(512));
        this.proxy = HttpProxy.reverseProxy(client)
                .origin(context -> client.request(new RequestOptions()
                        .setServer(originOf(context.request().proxiedRequest()))))
                .addInterceptor(new TrustedForwarding())
                .addInterceptor(new WhileAway());
    }

    /**
     * Listens on each of the hosts. What is not loopback answers participants only: there is no TLS here, and passwords
     * must not cross a network in the clear.
     *
     * @param hosts addresses of this machine
     * @param port 0 chooses a free one, for a single host
     * @param services where each service is, by its short name
     * @throws CannotStart when the port is taken
     */
    public static FrontProxy start(List<String> hosts, int port, Map<String, URI> services) {
        Map<String, SocketAddress> origins = new HashMap<>();
        services.forEach(
                (name, uri) -> origins.put(name, SocketAddress.inetSocketAddress(uri.getPort(), uri.getHost())));
        Vertx vertx = Vertx.vertx(new VertxOptions()
                .setEventLoopPoolSize(2)
                .setWorkerPoolSize(2)
                .setInternalBlockingPoolSize(2)
                .setFileSystemOptions(
                        new FileSystemOptions().setFileCachingEnabled(false).setClassPathResolvingEnabled(false)));
        FrontProxy front = new FrontProxy(vertx, Map.copyOf(origins));
        try {
            hosts.forEach(host -> front.listen(host, port));
            return front;
        } catch (RuntimeException e) {
            front.close();
            throw e;
        }
    }

    /** The port it listens on. */
    public int port() {
        return servers.get(0).actualPort();
    }

    /** Stops listening and closes what is open. */
    @Override
    public void close() {
        try {
            await(vertx.close());
        } catch (ExecutionException e) {
            throw new IllegalStateException("The front address did not close", e);
        }
    }

    private void listen(String host, int port) {
        HttpServer server = vertx.createHttpServer(new HttpServerOptions()
                        .setHost(host)
                        .setPort(port)
                        .setIdleTimeout(IDLE_SECONDS)
                        .setMaxInitialLineLength(LONGEST_FIRST_LINE)
                        .setHandle100ContinueAutomatically(true))
                .requestHandler(isLoopback(host) ? proxy : new ParticipantsOnly(proxy))
                .exceptionHandler(broken -> {});
        try {
            await(server.listen());
            servers.add(server);
        } catch (ExecutionException e) {
            throw PortCheck.taken(host, port);
        }
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new CannotStart(
                    host + " is no address of this machine.", "Leave --host away, or give it without a name.");
        }
    }

    private SocketAddress originOf(HttpServerRequest request) {
        String path = request.path() == null ? "/" : request.path();
        SocketAddress origin = origins.get(Routes.serviceFor(path));
        if (origin == null) {
            throw new IllegalStateException("No such service for " + path);
        }
        return origin;
    }

    private static <T> void await(Future<T> future) throws ExecutionException {
        try {
            future.toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new ExecutionException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
