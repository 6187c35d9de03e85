package org.earshot.scenario.load;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends POST requests to loopback from one thread that never blocks. It shares the machine with what it measures, so
 * absolute figures are lower than with a machine of its own; use it for ratios.
 */
public final class LoadGenerator implements AutoCloseable {
    private static final int MOST_CONNECTIONS = 256;
    private static final int MOST_WAITING = 4_000;
    private static final long PATIENCE_MILLIS = 15_000;
    private static final long PAUSE_AFTER_FAILURE_MILLIS = 50;

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));

    /** As many requests under way as {@code connections}, each followed by the next, until the time is over. */
    public Outcome closedLoop(Target target, int connections, Duration warmUp, Duration measured) {
        return inTheLoop(warmUp.plus(measured), (client, done) -> {
            Recorder recorder = new Recorder(warmUp, measured);
            int[] busy = {connections};
            for (int connection = 0; connection < connections; connection++) {
                again(client, target, recorder, () -> {
                    if (--busy[0] == 0) {
                        done.complete(recorder.outcome());
                    }
                });
            }
        });
    }

    /**
     * {@code perSecond} requests a second whatever the answers do; latency counts from when a request was due, so a
     * stall shows in all the requests that it delayed.
     */
    public Outcome openLoop(Target target, double perSecond, Duration warmUp, Duration measured) {
        return inTheLoop(warmUp.plus(measured), (client, done) -> {
            Recorder recorder = new Recorder(warmUp, measured);
            long start = System.nanoTime();
            long[] sentAndWaiting = {0, 0};
            vertx.setPeriodic(1, timer -> {
                long due = (long) ((System.nanoTime() - start) / 1e9 * perSecond);
                for (; sentAndWaiting[0] < due && recorder.open(); sentAndWaiting[0]++) {
                    long dueAt = start + (long) (sentAndWaiting[0] * 1e9 / perSecond);
                    if (sentAndWaiting[1] >= MOST_WAITING) {
                        recorder.record(0, dueAt);
                        continue;
                    }
                    sentAndWaiting[1]++;
                    send(client, target).onComplete(status -> {
                        sentAndWaiting[1]--;
                        recorder.record(status.succeeded() ? status.result() : 0, dueAt);
                    });
                }
                if (!recorder.open() && sentAndWaiting[1] == 0) {
                    vertx.cancelTimer(timer);
                    done.tryComplete(recorder.outcome());
                }
            });
        });
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private void again(HttpClient client, Target target, Recorder recorder, Runnable finished) {
        if (!recorder.open()) {
            finished.run();
            return;
        }
        long due = System.nanoTime();
        send(client, target).onComplete(status -> {
            recorder.record(status.succeeded() ? status.result() : 0, due);
            if (status.succeeded()) {
                again(client, target, recorder, finished);
            } else {
                vertx.setTimer(PAUSE_AFTER_FAILURE_MILLIS, rested -> again(client, target, recorder, finished));
            }
        });
    }

    private static Future<Integer> send(HttpClient client, Target target) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setHost("127.0.0.1")
                .setPort(target.port())
                .setURI(target.path())
                .setTimeout(PATIENCE_MILLIS);
        Buffer body = target.body().get();
        return client.request(options)
                .map(request -> withHeaders(request, target))
                .compose(request -> request.send(body))
                .compose(response -> response.end().map(response.statusCode()));
    }

    private static HttpClientRequest withHeaders(HttpClientRequest request, Target target) {
        target.headers().forEach(request::putHeader);
        return request;
    }

    private Outcome inTheLoop(Duration most, Run run) {
        HttpClient client = vertx.createHttpClient(
                new HttpClientOptions().setKeepAliveTimeout(60),
                new PoolOptions().setHttp1MaxSize(MOST_CONNECTIONS).setMaxWaitQueueSize(MOST_WAITING));
        Promise<Outcome> done = Promise.promise();
        vertx.runOnContext(start -> run.start(client, done));
        try {
            return done.future()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(most.toMillis() + 2 * PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The load run did not end", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The load run was interrupted", e);
        } finally {
            client.close();
        }
    }

    /** Starts sending on the generator's thread; completes the promise at the end. */
    private interface Run {
        void start(HttpClient client, Promise<Outcome> done);
    }
}
