package org.earshot.survey.message.twilio;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earshot.survey.contact.Address;
import org.earshot.survey.contact.ContactRefused;
import org.earshot.survey.invitation.PublicAddress;
import org.earshot.survey.message.Intake;
import org.jboss.logging.Logger;

/**
 * {@code POST /messages/twilio/received} and {@code …/status}. Plain routes, because the protection of console forms against forgery would
 * ask these forms for a token; what protects them is the signature. A wrong one, or an account that is not set, answers 403 and tells
 * nothing.
 */
@ApplicationScoped
public class TwilioWebhooks {
    static final String RECEIVED = "/messages/twilio/received";
    static final String STATUS = "/messages/twilio/status";

    private static final Logger LOG = Logger.getLogger(TwilioWebhooks.class);
    private static final long MAX_BODY_BYTES = 65_536;
    private static final Set<String> LOST = Set.of("failed", "undelivered");
    private static final Set<String> THERE = Set.of("delivered", "read");
    private static final String NOTHING_TO_SAY = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response/>";

    private final TwilioConfig config;
    private final PublicAddress suite;
    private final Intake intake;

    public TwilioWebhooks(TwilioConfig config, PublicAddress suite, Intake intake) {
        this.config = config;
        this.suite = suite;
        this.intake = intake;
    }

    void route(@Observes Router router) {
        route(router, RECEIVED);
        route(router, STATUS);
    }

    private void route(Router router, String path) {
        router.post(path)
                .handler(BodyHandler.create(false).setBodyLimit(MAX_BODY_BYTES))
                .blockingHandler(request -> answer(request, path), false)
                .failureHandler(TwilioWebhooks::explain);
    }

    private void answer(RoutingContext request, String path) {
        Map<String, String> fields = new HashMap<>();
        request.request().formAttributes().forEach(field -> fields.put(field.getKey(), field.getValue()));
        String signature = request.request().getHeader("X-Twilio-Signature");
        Optional<TwilioSignature> secret = config.authToken().map(TwilioSignature::new);
        String url = suite.root().resolve(path).toString();
        if (signature == null || secret.isEmpty() || !secret.get().fits(url, fields, signature)) {
            LOG.warn("a webhook with a wrong signature was refused");
            request.response().setStatusCode(403).end("The signature is not that of this request.\n");
            return;
        }
        if (path.equals(RECEIVED)) {
            received(fields);
        } else {
            reported(fields);
        }
        request.response().putHeader("Content-Type", "text/xml; charset=utf-8").end(NOTHING_TO_SAY);
    }

    private void received(Map<String, String> fields) {
        String id = fields.getOrDefault("MessageSid", "");
        try {
            Address from = Address.phone(fields.getOrDefault("From", ""), "ZZ");
            if (!id.isEmpty() && !intake.received(TwilioGateway.NAME, id, from, fields.getOrDefault("Body", ""))) {
                LOG.info("a text came from a number that nobody has");
            }
        } catch (ContactRefused noNumber) {
            LOG.info("a text came from what is no number");
        }
    }

    private void reported(Map<String, String> fields) {
        String status = fields.getOrDefault("MessageStatus", "");
        String id = fields.getOrDefault("MessageSid", "");
        if (THERE.contains(status) || LOST.contains(status)) {
            intake.reported(TwilioGateway.NAME, id, THERE.contains(status));
        }
    }

    /** What could not be kept is to come again. */
    private static void explain(RoutingContext request) {
        int status = request.statusCode() >= 400 && request.statusCode() < 500 ? request.statusCode() : 503;
        if (status == 503) {
            Throwable failure = request.failure();
            LOG.warnf(
                    "a webhook could not be taken error=%s",
                    failure == null ? "none" : failure.getClass().getSimpleName());
        }
        request.response().setStatusCode(status).end();
    }
}
