package org.earshot.survey.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Hands mails to the mail server, from an event loop of its own. The client that is underneath connects on whatever thread asks it to; on
 * any other thread the server's greeting may come before the client listens for it, and is lost. Then each waits for the other until one
 * of them gives up, which mail servers do after minutes.
 */
@Startup
@Singleton
public class MailServer {
    /** Most that sending a mail takes. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ReactiveMailer mailer;
    private final Context loop;

    public MailServer(ReactiveMailer mailer, Vertx vertx) {
        this.mailer = mailer;
        this.loop = vertx.getOrCreateContext();
    }

    /**
     * Sends a mail and waits until the server has taken it.
     *
     * @throws RuntimeException when it has not, or said nothing for {@link #PATIENCE}; caused by an {@code SMTPException} where the server
     *     said why
     */
    public void send(Mail mail) {
        Uni.createFrom()
                .deferred(() -> mailer.send(mail))
                .runSubscriptionOn(task -> loop.runOnContext(ready -> task.run()))
                .await()
                .atMost(PATIENCE);
    }
}
