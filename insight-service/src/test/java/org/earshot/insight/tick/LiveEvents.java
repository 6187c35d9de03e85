package org.earshot.insight.tick;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** A listener to server-sent events. */
public final class LiveEvents implements AutoCloseable {
    private final Queue<String> heard = new ConcurrentLinkedQueue<>();
    private final InputStream body;

    private LiveEvents(InputStream body) {
        this.body = body;
    }

    /** Connects. */
    public static LiveEvents open(String token, @Nullable String lastEventId) {
        return open(token, lastEventId, "");
    }

    /** Connects as a page does that knows the number of the latest entry it shows. */
    public static LiveEvents openAfter(String token, long entry) {
        return open(token, null, "?after=" + entry);
    }

    private static LiveEvents open(String token, @Nullable String lastEventId, String query) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/events" + query))
                .header("Authorization", "Bearer " + token);
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        try {
            LiveEvents live = new LiveEvents(HttpClient.newHttpClient()
                    .send(request.build(), BodyHandlers.ofInputStream())
                    .body());
            Thread reader = new Thread(live::read, "events");
            reader.setDaemon(true);
            reader.start();
            return live;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All that was heard. */
    public String text() {
        return String.join("", heard).replace(": ", ":");
    }

    private void read() {
        byte[] some = new byte[8192];
        try {
            for (int read = body.read(some); read >= 0; read = body.read(some)) {
                heard.add(new String(some, 0, read, StandardCharsets.UTF_8));
            }
        } catch (IOException closed) {
            heard.add("\n(closed)");
        }
    }

    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
