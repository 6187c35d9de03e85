package org.earshot.local.front;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** Passes on what participants need and refuses the rest, for listening where others could read along. */
final class ParticipantsOnly implements Handler<HttpServerRequest> {
    private final Handler<HttpServerRequest> passOn;

    ParticipantsOnly(Handler<HttpServerRequest> passOn) {
        this.passOn = passOn;
    }

    @Override
    public void handle(HttpServerRequest request) {
        String path = request.path();
        if (path != null && isPlain(path) && Routes.isForParticipants(path)) {
            passOn.handle(request);
            return;
        }
        request.response()
                .setStatusCode(404)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                .end("Nothing is here. This address takes answers; the console is on the machine itself.\n");
    }

    /** Dots and escapes could name another path to the service than to us. */
    private static boolean isPlain(String path) {
        return !path.contains("..") && !path.contains("%") && !path.contains("//") && !path.contains("\\");
    }
}
