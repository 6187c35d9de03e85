package org.earshot.insight.webhook.vertx;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.earshot.insight.webhook.Attempt;
import org.earshot.insight.webhook.Destinations;
import org.earshot.insight.webhook.Parcel;
import org.earshot.insight.webhook.Post;
import org.earshot.insight.webhook.config.WebhookConfig;
import org.earshot.platform.kafka.EventJson;

/**
 * Looks a receiver's name up once, checks every address found, and connects to one that passed: the name is not looked up again, so it
 * cannot lead elsewhere in between. The certificate is still checked against the name. Look-ups may block, so they have threads of
 * their own; a slow one holds up no other.
 */
@ApplicationScoped
public class VertxPost implements Post {
    private final NameLookup names;
    private final Destinations destinations;
    private final Connection connection;
    private final Duration timeout;
    private final Clock clock;
    private final ExecutorService lookups = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "webhook-lookup");
        thread.setDaemon(true);
        return thread;
    });

    @Inject
    public VertxPost(Vertx vertx, WebhookConfig config, Clock clock) {
        this(
                NameLookup.ofSystem(),
                new Connection(vertx, new HttpClientOptions()),
                config.allowLoopback(),
                config.timeout(),
                clock);
    }

    VertxPost(NameLookup names, Connection connection, boolean allowLoopback, Duration timeout, Clock clock) {
        this.names = names;
        this.connection = connection;
        this.destinations = new Destinations(allowLoopback);
        this.timeout = timeout;
        this.clock = clock;
    }

    @Override
    public CompletionStage<Attempt> send(Parcel parcel) {
        long begin = System.nanoTime();
        URI url = parcel.endpoint().wanted().url();
        Connection.Cut cut = new Connection.Cut();
        return CompletableFuture.supplyAsync(() -> resolve(url), lookups)
                .thenCompose(address -> connection.post(url, address, signed(parcel), cut))
                .orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .handle((answer, failure) -> {
                    Duration took = Duration.ofNanos(System.nanoTime() - begin);
                    if (failure != null) {
                        cut.now();
                        return Attempt.failed(clock.instant(), took, Failures.of(failure));
                    }
                    return Attempt.answered(clock.instant(), took, answer.status(), answer.asked());
                });
    }

    private InetAddress resolve(URI url) {
        try {
            String host = url.getHost();
            List<InetAddress> found =
                    names.addresses(host.startsWith("[") ? host.substring(1, host.length() - 1) : host);
            if (!destinations.allow(url, found)) {
                throw new NotSent(Attempt.Failure.FORBIDDEN_ADDRESS);
            }
            return found.get(0);
        } catch (UnknownHostException unknown) {
            throw new NotSent(Attempt.Failure.UNKNOWN_HOST);
        }
    }

    private Connection.Signed signed(Parcel parcel) {
        Instant now = clock.instant();
        String id = parcel.delivery().messageId();
        String body = new String(EventJson.write(parcel.event()), StandardCharsets.UTF_8);
        String signature = Signature.of(parcel.secrets(), id, now.getEpochSecond(), body);
        return new Connection.Signed(id, now.getEpochSecond(), signature, body);
    }

    @PreDestroy
    void close() {
        lookups.shutdownNow();
        connection.close();
    }
}
