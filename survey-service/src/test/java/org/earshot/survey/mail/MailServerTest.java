package org.earshot.survey.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailServerTest {
    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void theClientConnectsOnAnEventLoopWhereverSomebodySends() {
        List<Boolean> onLoop = new ArrayList<>();
        ReactiveMailer mailer = mails -> {
            onLoop.add(Context.isOnEventLoopThread());
            return Uni.createFrom().voidItem();
        };
        MailServer server = new MailServer(mailer, vertx);

        server.send(Mail.withText("ann@example.org", "Two minutes", "How are you?"));

        assertEquals(List.of(true), onLoop);
    }

    @Test
    void whatFailsBeforeTheServerIsAskedFailsForWhoeverSends() {
        ReactiveMailer mailer = mails -> {
            throw new IllegalArgumentException("no address");
        };
        MailServer server = new MailServer(mailer, vertx);

        assertThrows(IllegalArgumentException.class, () -> server.send(new Mail()));
    }
}
